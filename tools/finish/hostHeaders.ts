import { classHeadersFor, COMMON_HEADERS, headerClassOf, type Headers } from "../headers";
import { styleHashesIn } from "./style";
import { addressOf, type FileTree } from "./tree";

const HASHED_FOLDERS = ["/_next/static/", "/assets/", "/packs/"];

/**
 * The header table as the `_headers` file that Netlify and Cloudflare Pages read. A host joins the values of two rules
 * for one address, so no header stands in two rules that meet: what all share is said for every address, what differs is
 * said once for each page and file.
 */
export function hostHeaders(tree: FileTree): string {
  const rules: [string, Headers][] = [["/*", COMMON_HEADERS]];
  for (const [file, bytes] of [...tree].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = addressOf(file);
    if (file === "_headers" || isHashed(path)) continue;
    rules.push([path, classHeadersFor(path, { styleHashes: file.endsWith(".html") ? styleHashesIn(bytes) : [] })]);
  }
  for (const folder of HASHED_FOLDERS) {
    const first = [...tree.keys()].map(addressOf).find((path) => path.startsWith(folder) && isHashed(path));
    if (first !== undefined) rules.push([`${folder}*`, classHeadersFor(first, { styleHashes: [] })]);
  }
  return rules.map(([path, headers]) => `${path}\n${lines(headers)}`).join("\n");
}

function isHashed(path: string): boolean {
  return headerClassOf(path) === "asset";
}

function lines(headers: Headers): string {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join("");
}
