import { strangeSign } from "./strange";
import { TOKEN_KINDS, type Token } from "./token";

const TOKEN = / *(?:(?<always>24\/7)|(?<time>\d+:\d+)|(?<number>\d+)|(?<word>[A-Za-z]+)|(?<sign>[-,;[\]])|(?<end>$))/y;

/** Cuts opening hours into tokens, the last of them `end`. Throws a `HoursFault` at a sign that has no meaning. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.groups;
    if (!found) {
      const strange = at + text.slice(at).search(/[^ ]/);
      throw strangeSign(strange + 1, String.fromCodePoint(text.codePointAt(strange) ?? 0));
    }
    at = TOKEN.lastIndex;
    const is = TOKEN_KINDS.find((kind) => found[kind] !== undefined) ?? "end";
    const written = found[is] ?? "";
    tokens.push({ is, text: written, column: at - written.length + 1 });
    if (is === "end") return tokens;
  }
}
