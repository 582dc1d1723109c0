import { ANY_LANGUAGE } from "../../../core/directory/vocabulary";
import { LEFT_OUT } from "./question";

/** What a typed line stands for in the file; `undefined` leaves the field out. The rules of the file judge it afterwards. */
export type Reader = (typed: string) => unknown;

export const text: Reader = (typed) => typed;

export const optionalText: Reader = (typed) => (typed === LEFT_OUT ? undefined : typed);

/** `-` is "there is none", which the file says. */
export const textOrNull: Reader = (typed) => (typed === LEFT_OUT ? null : typed);

export const list: Reader = (typed) => typed.split(/[\s,、]+/).filter((it) => it !== "");

/** `JP`, `JP-13 JP-14` or `VN`. */
export const area: Reader = (typed) => (typed.toUpperCase() === "JP" ? "JP" : list(typed.toUpperCase()));

export const countries: Reader = (typed) => list(typed.toUpperCase());

export const sourceIds: Reader = (typed) => typed.split(/[\s,、]+/).filter((it) => it !== "").map((it) => (/^\d+$/.test(it) ? Number(it) : it));

/** `vi native, th interpreter, ko`; a language alone is answered in a way that is not said. `any` is any language. */
export const languages: Reader = (typed) => {
  if (typed === LEFT_OUT) return undefined;
  const entries = typed.split(/[,、]/).map((part) => part.trim()).filter((part) => part !== "");
  return Object.fromEntries(entries.map((entry) => {
    const [tag = "", how = "unstated-how"] = entry.split(/[\s:]+/);
    return [tag === "any" ? ANY_LANGUAGE : tag, how];
  }));
};
