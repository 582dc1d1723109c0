import type { z } from "zod";

/** What one cell holds, as the form of a file says it. */
export type Kind =
  | { readonly is: "text" }
  | { readonly is: "number" }
  /** `true`, or nothing. */
  | { readonly is: "flag" }
  | { readonly is: "list"; readonly of: Kind }
  /** Any keys with a text each. */
  | { readonly is: "map" }
  /** Keys of the form's own, each of its kind. */
  | { readonly is: "entry"; readonly fields: ReadonlyMap<string, Kind> }
  /** One of the words as a text, anything else as a list. */
  | { readonly is: "word-or-list"; readonly words: readonly string[]; readonly of: Kind };

export interface Column {
  /** `serves.who` */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: Kind;
  /** Where nothing stands: `null` instead of no key. */
  readonly nullable: boolean;
}

type Schema = z.core.JSONSchema.JSONSchema;

/** A form that no cell can hold: the sheet has to learn it before anybody loses it. */
class UnknownForm extends Error {
  constructor(path: readonly string[]) {
    super(`tools/contacts/sheet/kinds.ts does not know how to put "${path.join(".")}" into a cell; teach it`);
  }
}

/**
 * The columns of an object of the JSON Schema in its order, objects within it taken apart (`serves.who`).
 *
 * @param without keys of the object that have a sheet of their own
 * @throws Error where the schema has a form that no cell can hold
 */
export function columnsOf(schema: Schema, without: readonly string[] = [], above: readonly string[] = []): readonly Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    if (without.includes(key)) return [];
    const path = [...above, key];
    const { form, nullable } = withoutNull(isSchema(property) ? property : {});
    if (form.properties !== undefined) return columnsOf(form, [], path);
    return [{ name: path.join("."), path, kind: kindOf(form, path), nullable }];
  });
}

function kindOf(form: Schema, path: readonly string[]): Kind {
  if (form.anyOf !== undefined) {
    const words = form.anyOf.flatMap((it) => (typeof it.const === "string" ? [it.const] : []));
    const lists = form.anyOf.filter((it) => it.type === "array");
    if (words.length + lists.length < form.anyOf.length) throw new UnknownForm(path);
    return { is: "word-or-list", words, of: { is: "text" } };
  }
  if (form.type === "string") return { is: "text" };
  if (form.type === "integer") return { is: "number" };
  if (form.type === "boolean" && form.const === true) return { is: "flag" };
  if (form.type === "array" && isSchema(form.items)) return { is: "list", of: kindOf(form.items, path) };
  if (form.type !== "object") throw new UnknownForm(path);
  if (form.properties === undefined) return { is: "map" };
  const fields = Object.entries(form.properties);
  return { is: "entry", fields: new Map(fields.map(([key, field]) => [key, kindOf(isSchema(field) ? field : {}, [...path, key])])) };
}

function withoutNull(form: Schema): { readonly form: Schema; readonly nullable: boolean } {
  const others = form.anyOf?.filter((it) => it.type !== "null") ?? [];
  const [only] = others;
  return only !== undefined && others.length === 1 ? { form: only, nullable: true } : { form, nullable: false };
}

function isSchema(it: unknown): it is Schema {
  return typeof it === "object" && it !== null && !Array.isArray(it);
}
