import { HoursFault } from "./fault";

const KINDS = ["always", "time", "number", "word", "sign", "end"] as const;

export interface Token {
  readonly is: (typeof KINDS)[number];
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

const TOKEN = / *(?:(?<always>24\/7)|(?<time>\d+:\d+)|(?<number>\d+)|(?<word>[A-Za-z]+)|(?<sign>[-,;[\]])|(?<end>$))/y;

/** What people type instead of the signs, and what to write. */
const MENDS: readonly (readonly [typed: RegExp, mend: string])[] = [
  [/[‐-―−ー〜~～]/u, "write a plain hyphen: -"],
  [/[：]/u, "write a plain colon: 09:00"],
  [/[，、・]/u, "write a plain comma: ,"],
  [/；/u, "write a plain semicolon: ;"],
  [/\p{Nd}/u, "write the digits 0-9"],
  [/\s/u, "write a plain space"],
  [/:/u, "remove the colon after the days"],
  [/\+/u, "write the closing time; if it is not known, write unknown"],
  [/\|/u, "write one set of rules, parted by ;"],
  [/["「(（]/u, "remove the remark; the source's words go into `said`"],
  [/月/u, "write Mo"],
  [/火/u, "write Tu"],
  [/水/u, "write We"],
  [/木/u, "write Th"],
  [/金/u, "write Fr"],
  [/土/u, "write Sa"],
  [/日/u, "write Su"],
  [/祝/u, "write PH"],
];

/** Cuts opening hours into tokens, the last of them `end`. Throws a `HoursFault` at a sign that has no meaning. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.groups;
    if (!found) throw strangeSign(text, at);
    at = TOKEN.lastIndex;
    const is = KINDS.find((kind) => found[kind] !== undefined) ?? "end";
    const written = found[is] ?? "";
    tokens.push({ is, text: written, column: at - written.length + 1 });
    if (is === "end") return tokens;
  }
}

function strangeSign(text: string, from: number): HoursFault {
  const at = from + text.slice(from).search(/[^ ]/);
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const mend = MENDS.find(([typed]) => typed.test(sign))?.[1] ?? "remove it";
  return new HoursFault(at + 1, `"${sign}" has no meaning here`, mend);
}
