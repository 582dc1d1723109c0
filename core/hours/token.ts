export const TOKEN_KINDS = ["always", "time", "number", "word", "sign", "end"] as const;

/** A piece of opening hours as written. */
export interface Token {
  readonly is: (typeof TOKEN_KINDS)[number];
  readonly text: string;
  /** From 1. */
  readonly column: number;
}
