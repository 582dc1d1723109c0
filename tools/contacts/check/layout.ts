import { Document, isMap, isScalar, isSeq, Scalar, YAMLSeq } from "yaml";
import { widthOf } from "../../find/table";

/** How the scalar under a key is written. */
export type TypeOf = (key: string, value: unknown) => Scalar.Type;

/** Columns of a line, East Asian wide characters counted double. Longer only where a text has no space to break at. */
export const WIDTH = 110;

/** The same few words stand in every file; the library takes long to write one. */
const written = new Map<string, string>();
/** One document to write them on: a new one for each would take longer still. */
const paper = new Document(null);

/** A scalar as it stands in a flow collection, quoted only where YAML or its type asks for quotes. */
function scalarText(value: unknown, type: Scalar.Type): string {
  const key = `${type} ${typeof value} ${String(value)}`;
  const text = written.get(key) ?? writeScalar(value, type);
  written.set(key, text);
  return text;
}

function writeScalar(value: unknown, type: Scalar.Type): string {
  const scalar = new Scalar(value);
  scalar.type = type;
  const list = new YAMLSeq();
  list.items.push(scalar);
  list.flow = true;
  paper.contents = list;
  return paper.toString({ lineWidth: 0, flowCollectionPadding: false }).slice("[".length, -"]\n".length);
}

/** Columns that a text takes; only what is not plain Latin has to be measured. */
export function columnsOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : widthOf(text);
}

/**
 * A flow collection as pieces between which a line may break: `{ ja: native,` `"*": interpreter }`, `[JP-13,` `JP-14]`.
 *
 * @param typeOf how a scalar under a key is written
 */
export function flowPieces(node: unknown, typeOf: TypeOf, key = ""): readonly string[] {
  if (isMap(node)) {
    const items = node.items.map((pair) => {
      const name = textOf(pair.key);
      const [first = "", ...rest] = flowPieces(pair.value, typeOf, name);
      return [`${scalarText(name, Scalar.PLAIN)}: ${first}`, ...rest];
    });
    return enclosed("{ ", items, " }");
  }
  if (isSeq(node)) return enclosed("[", node.items.map((item) => flowPieces(item, typeOf, key)), "]");
  const value = isScalar(node) ? node.value : node;
  return [scalarText(value, typeOf(key, value))];
}

/** The text of a key. */
export function textOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function enclosed(open: string, items: readonly (readonly string[])[], close: string): readonly string[] {
  if (items.length === 0) return [`${open}${close}`.replaceAll(" ", "")];
  const last = items.length - 1;
  const pieces = items.flatMap((item, at) => (at === last ? item : item.map((piece, nth) => (nth === item.length - 1 ? `${piece},` : piece))));
  return pieces.map((piece, at) => `${at === 0 ? open : ""}${piece}${at === pieces.length - 1 ? close : ""}`);
}

/** Pieces in as few lines as hold `columns`, `hang` before each line but the first; a longer piece stands alone. */
export function filled(pieces: readonly string[], columns: number, hang = ""): readonly string[] {
  const lines: string[][] = [];
  let taken = 0;
  for (const piece of pieces) {
    const width = columnsOf(piece);
    const line = lines.at(-1);
    if (line !== undefined && taken + 1 + width <= columns) {
      line.push(piece);
      taken += 1 + width;
    } else {
      const first = lines.length === 0 ? piece : `${hang}${piece}`;
      lines.push([first]);
      taken = first === piece ? width : hang.length + width;
    }
  }
  return lines.map((line) => line.join(" "));
}

/** The pieces of a text for a folded block, where a line break reads as one space: it breaks at single spaces only. */
export function foldPieces(text: string): readonly string[] {
  return text.split(/(?<! ) (?! )/);
}

/** Can a text stand in a folded block as it is? */
export function canFold(text: string): boolean {
  return /^[^\s\p{Cc}](?:[^\p{Cc}\u2028\u2029\ufeff]*[^\s\p{Cc}])?$/u.test(text);
}
