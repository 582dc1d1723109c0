import { contentHash } from "../finish/islands";
import { append, createElement, elementsOf, parsePage, writePage } from "../finish/markup";
import type { FileTree } from "../finish/tree";

const SCRIPT = "/assets/dev.js";
const BUILD = "/assets/dev-build.json";

/** How often an open page asks whether there is a newer build. */
const ASK_MILLISECONDS = 500;

const SCRIPT_TEXT = `const ask = () => fetch("${BUILD}", { cache: "no-store" }).then((answer) => answer.text());
const first = await ask();
setInterval(() => ask().then((id) => { if (id !== first) location.reload(); }).catch(() => undefined), ${ASK_MILLISECONDS});
`;

/**
 * A finished site whose open pages reload when a newer build is served. Each page gets one more script file, which the
 * production headers allow; it asks for the build's id, which changes exactly when a finished file does.
 */
export function withReload(finished: FileTree): FileTree {
  const id = contentHash(Buffer.concat([...finished].flatMap(([path, bytes]) => [Buffer.from(path), bytes])));
  const tree: FileTree = new Map(finished);
  for (const [file, bytes] of finished) if (file.endsWith(".html")) tree.set(file, Buffer.from(addScript(bytes.toString("utf8"))));
  tree.set(SCRIPT.slice(1), Buffer.from(SCRIPT_TEXT));
  tree.set(BUILD.slice(1), Buffer.from(JSON.stringify(id)));
  return tree;
}

function addScript(text: string): string {
  const page = parsePage(text);
  for (const head of elementsOf(page, "head")) append(head, createElement("script", { type: "module", src: SCRIPT }));
  return writePage(page);
}
