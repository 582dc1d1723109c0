import type { LoadedFile } from "../../../contacts/parse";
import type { Words } from "../../words";
import type { Excluded } from "../check/excluded";
import type { Random } from "./random";

/** One change of one file: what stands at a path becomes `to`; undefined takes it out. */
export interface Edit {
  readonly file: LoadedFile;
  readonly path: readonly (string | number)[];
  readonly to: unknown;
}

/** A mistake as somebody could make it: one or more edits that belong together. */
export type Mutant = readonly Edit[];

export interface Tree {
  readonly files: readonly LoadedFile[];
  readonly excluded: readonly Excluded[];
}

/** A kind of mistake. */
export interface Kind {
  readonly id: string;
  readonly words: Words;
  /** Every single mistake of this kind has to be caught; a test and the exit status hold it. */
  readonly always: boolean;
  /** Each place of the directory where the mistake can be made, and how it is made there; null: not in this way. */
  readonly places: (tree: Tree) => readonly ((random: Random) => Mutant | null)[];
}
