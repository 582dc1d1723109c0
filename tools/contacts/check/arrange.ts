import { isCollection, isMap, isNode, isScalar, isSeq, Scalar, visit, type Node, type Pair, type ScalarTag, type YAMLMap } from "yaml";
import { formUnder, keysOf, type Form } from "./keyOrder";
import { canFold, columnsOf, filled, flowPieces, foldPieces, textOf, WIDTH, type TypeOf } from "./layout";
import { isDialled } from "./quotes";

/** A value whose lines are laid out already; the library writes them behind their key, or below it, with its indent. */
class Laid {
  constructor(readonly lines: readonly string[], readonly below: boolean) {}
}

/** Tells the library how to write what `arrange` laid out. */
export const LAID: ScalarTag = {
  tag: "!laid",
  default: true,
  identify: (value) => value instanceof Laid,
  resolve: (value) => value,
  stringify: ({ value }, { indent }) => (value instanceof Laid ? [...(value.below ? [""] : []), ...value.lines].join(`\n${indent}`) : ""),
};

const STEP = 2;
const BLOCK = ["points", "sources", "maintainer"];
const BLOCK_IF_LONG = ["name", "operator"];
/** Addresses stay in one line, whatever its length. */
const NEVER_FOLDED = ["value", "url"];
const QUOTED = ["press", "on", "asOf"];

/** Puts a group into its form: order of keys, blank lines, and how each value is written. Comments stay where they are. */
export function arrange(map: YAMLMap, form: Form, indent: number): void {
  order(map, form);
  map.flow = false;
  for (const pair of map.items) {
    const key = textOf(pair.key);
    if (isNode(pair.key)) pair.key.spaceBefore = indent === 0 && BLOCK.includes(key);
    arrangeValue(pair, key, formUnder(form, key), indent, typesIn(map));
  }
}

function arrangeValue(pair: Pair, key: string, form: Form, indent: number, typeOf: TypeOf): void {
  const { value } = pair;
  if (isScalar(value)) value.type = typeOf(key, value.value);
  if (!isNode(value)) return;
  if (BLOCK.includes(key)) {
    arrangeBlock(value, form, indent + STEP);
    return;
  }
  liftComment(pair.key, value);
  orderWithin(value, form);
  const laid = isScalar(value) ? folded(value, key, indent) : inFlow(value, key, indent, typeOf);
  if (laid !== null) {
    const scalar = new Scalar(laid);
    if (value.comment != null) scalar.comment = value.comment;
    pair.value = scalar;
  } else if (BLOCK_IF_LONG.includes(key)) {
    arrangeBlock(value, form, indent + STEP);
  }
}

function arrangeBlock(value: Node, form: Form, indent: number): void {
  if (isMap(value)) arrange(value, form, indent);
  if (!isSeq(value)) return;
  value.flow = false;
  for (const item of value.items) if (isMap(item)) arrange(item, form, indent + STEP);
}

/** A comment between a key and a value that moves goes above the key. */
function liftComment(key: unknown, value: Node): void {
  if (!isNode(key) || value.commentBefore == null) return;
  key.commentBefore = [key.commentBefore, value.commentBefore].filter((it) => it != null).join("\n");
  value.commentBefore = null;
}

function order(map: YAMLMap, form: Form): void {
  const keys = keysOf(form);
  const place = (pair: Pair): number => keys.indexOf(textOf(pair.key));
  map.items.sort((a, b) => place(a) - place(b));
}

function orderWithin(value: unknown, form: Form): void {
  if (isCollection(value)) value.flow = true;
  if (isSeq(value)) for (const item of value.items) orderWithin(item, form);
  if (!isMap(value)) return;
  order(value, form);
  for (const pair of value.items) orderWithin(pair.value, formUnder(form, textOf(pair.key)));
}

/** A list or group in flow style, in one line or filled lines; null where a comment stands inside, or a block is better. */
function inFlow(value: Node, key: string, indent: number, typeOf: TypeOf): Laid | null {
  if (hasCommentWithin(value)) return null;
  const pieces = flowPieces(value, typeOf);
  const line = pieces.join(" ");
  if (indent + columnsOf(`${key}: ${line}`) <= WIDTH) return new Laid([line], false);
  if (BLOCK_IF_LONG.includes(key)) return null;
  return new Laid(filled(pieces, WIDTH - indent - STEP, isMap(value) ? "  " : " "), true);
}

/** A text that is too long for one line, folded at its spaces; null where it fits in one, or has no space to break at. */
function folded({ value, comment }: Scalar, key: string, indent: number): Laid | null {
  if (typeof value !== "string" || comment != null || NEVER_FOLDED.includes(key) || !canFold(value)) return null;
  const lines = filled(foldPieces(value), WIDTH - indent - STEP);
  return lines.length === 1 ? null : new Laid([">-", ...lines], false);
}

function hasCommentWithin(value: Node): boolean {
  const commented: Node[] = [];
  visit(value, {
    Node: (_, node) => {
      if (node !== value && (node.comment != null || node.commentBefore != null)) commented.push(node);
    },
  });
  return commented.length > 0;
}

/** How the scalars of a group are written: numbers that are dialled, dates, hours and keys in double quotes. */
function typesIn(map: YAMLMap): TypeOf {
  const channel = map.get("channel");
  const dialled = typeof channel === "string" && isDialled({ channel });
  return (key, value) => {
    if (typeof value !== "string") return Scalar.PLAIN;
    if (value.includes("\n")) return Scalar.BLOCK_LITERAL;
    const quoted = QUOTED.includes(key) || (key === "hours" && value !== "unknown") || (key === "value" && dialled);
    return quoted ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
  };
}
