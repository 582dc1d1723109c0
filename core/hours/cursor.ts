import { HoursFault, type Wrong } from "./fault";
import type { Token } from "./token";

const NOTHING: Token = { is: "end", text: "", column: 1 };

/** Walks over tokens; at the last one, `end`, it stays. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token that comes next. */
  peek(): Token {
    return this.tokens[this.at] ?? NOTHING;
  }

  /** Gives the next token and steps over it. */
  take(): Token {
    const token = this.peek();
    if (token.is !== "end") this.at += 1;
    return token;
  }

  /** Steps over the next token if it is this sign. */
  passes(sign: string): boolean {
    const token = this.peek();
    if (token.is !== "sign" || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  /** A fault at the next token. */
  fault(wrong: Wrong): HoursFault {
    return new HoursFault(this.peek().column, wrong);
  }
}
