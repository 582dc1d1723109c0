import { isDeepStrictEqual } from "node:util";
import { isAlias, isMap, isScalar, parseDocument, visit, type Alias, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import { serviceFile } from "../../../contacts/schema";
import type { Words } from "../../../contacts/words";
import { arrange, LAID } from "./arrange";

export type Canonical = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Words };

/**
 * A file of the directory in the one form that the check takes: keys in the order of the schema, small groups and lists in
 * flow style, long prose folded, numbers and dates in double quotes. Comments stay with what they stand at; the data stay
 * the same. The same data and comments give the same text, and that text gives itself.
 *
 * @param text a file whose form is right (`parseService` took it)
 */
export function canonicalOf(text: string): Canonical {
  const document = parseDocument(text, { customTags: [LAID] });
  const aliases: Alias[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) aliases.push(node);
      else forgetPrint(node);
    },
  });
  if (aliases.length > 0) return { ok: false, why: NO_ALIASES };
  if (!isMap(document.contents)) return { ok: false, why: CHANGES_DATA };
  document.comment = withoutEmptyLines(document.comment);
  document.commentBefore = withoutEmptyLines(document.commentBefore);
  arrange(document.contents, serviceFile, 0);
  const written = document.toString({ lineWidth: 0, directives: false });
  const same = written === text || isDeepStrictEqual(parseDocument(written).toJS(), parseDocument(text).toJS());
  return same ? { ok: true, text: written } : { ok: false, why: CHANGES_DATA };
}

/** Forgets how a node was written, but not its comments; only empty lines among those. */
function forgetPrint(node: Scalar | YAMLMap | YAMLSeq): void {
  node.spaceBefore = false;
  node.comment = withoutEmptyLines(node.comment);
  node.commentBefore = withoutEmptyLines(node.commentBefore);
  if (node.tag !== undefined) delete node.tag;
  if (node.anchor !== undefined) delete node.anchor;
  if (!isScalar(node)) return;
  node.type = "PLAIN";
  if (node.format !== undefined) delete node.format;
  // Of `null` and `true` the library repeats the spelling that it read.
  if (typeof node.value !== "string" && node.source !== undefined) delete node.source;
}

function withoutEmptyLines(comment: string | null | undefined): string | null {
  const lines = comment?.split("\n").filter((line) => line.trim() !== "") ?? [];
  return lines.length === 0 ? null : lines.join("\n");
}

/** The file is written in its canonical form; the fault names the first line that is not. */
export function isCanonical(loaded: LoadedFile): readonly Fault[] {
  const canonical = canonicalOf(loaded.text);
  if (!canonical.ok) return [faultAt(loaded, [], canonical.why)];
  if (canonical.text === loaded.text) return [];
  const expected = canonical.text.split("\n");
  const line = loaded.text.split("\n").findIndex((it, at) => it !== expected[at]) + 1;
  return [{ file: loaded.path, line: Math.max(line, 1), field: "", message: NOT_CANONICAL }];
}

const NOT_CANONICAL: Words = {
  en: "is not in the canonical form from this line on; run npm run contacts:check -- --fix",
  ja: "この行から決まった書き方になっていません。npm run contacts:check -- --fix で直せます",
};
const NO_ALIASES: Words = {
  en: "uses & and * to repeat a value; write the value out in each place",
  ja: "& と * で値を使い回しています。それぞれの場所に値を書いてください",
};
const CHANGES_DATA: Words = {
  en: "cannot be put into the canonical form without changing what it says; write it as the other files are written",
  ja: "内容を変えずに決まった書き方へ直せません。ほかのファイルと同じ書き方にしてください",
};
