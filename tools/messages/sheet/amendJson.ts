import { isScalar, parseDocument } from "yaml";

/**
 * Puts new texts into a message file, and leaves every other byte as it is. JSON is YAML (1.2), whose parser says where each value stands.
 *
 * @param file the text of a message file
 * @param texts the new texts by key, `State.closed`
 * @throws Error naming the key that the file does not have
 */
export function amendJson(file: string, texts: ReadonlyMap<string, string>): string {
  const document = parseDocument(file);
  const places = [...texts].map(([key, text]) => {
    const node = document.getIn(key.split("."), true);
    if (!isScalar(node) || !node.range) throw new Error(`${key} is not in the message file; add it there first`);
    const [from, to] = node.range;
    return { from, to, text };
  });
  const fromTheEnd = places.toSorted((a, b) => b.from - a.from);
  return fromTheEnd.reduce((amended, { from, to, text }) => `${amended.slice(0, from)}${JSON.stringify(text)}${amended.slice(to)}`, file);
}
