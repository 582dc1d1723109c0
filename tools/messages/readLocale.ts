import { LineCounter, parseDocument } from "yaml";
import { lineOf } from "../../contacts/fault";
import type { Finding } from "./finding";
import { flatten, type Flat } from "./texts";

export type ReadLocale =
  | { readonly ok: true; readonly texts: Flat; readonly lineOf: (key: string) => number | null }
  | { readonly ok: false; readonly line: number | null; readonly finding: Finding };

/**
 * Reads a file of messages. Never throws: what is no JSON, a name that stands twice, and a value that is neither text nor group are
 * findings.
 */
export function readLocale(text: string): ReadLocale {
  try {
    const read: unknown = JSON.parse(text);
    const texts = flatten(read);
    const twice = namesIn(text) === texts.size + groupsIn(texts) ? null : placed(text).broken;
    return twice === null ? { ok: true, texts, lineOf: lineFinder(text) } : unreadable(text, twice);
  } catch (error) {
    return unreadable(text, error instanceof Error ? error.message : String(error));
  }
}

/** Names that begin a line. JSON's reader lets the second of two names win, so they are counted. */
function namesIn(text: string): number {
  return (text.match(/^\s*"(?:[^"\\]|\\.)*"\s*:/gm) ?? []).length;
}

function groupsIn(texts: Flat): number {
  const groups = [...texts.keys()].flatMap((key) => {
    const names = key.split(".").slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join("."));
  });
  return new Set(groups).size;
}

interface Placed {
  readonly lineAt: (key: string) => number | null;
  readonly broken: string | null;
  readonly brokenLine: number | null;
}

/** YAML's reader knows lines, which that of JSON does not; it takes its time, so it is asked only where there is something to say. */
function placed(text: string): Placed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  return {
    lineAt: (key) => lineOf(document, lines, key.split(".")),
    broken: error?.message.split("\n")[0] ?? null,
    brokenLine: error === undefined ? null : lines.linePos(error.pos[0]).line,
  };
}

function lineFinder(text: string): (key: string) => number | null {
  let found: Placed | null = null;
  return (key) => (found ??= placed(text)).lineAt(key);
}

function unreadable(text: string, said: string): ReadLocale {
  return {
    ok: false,
    line: placed(text).brokenLine,
    finding: {
      key: "",
      wrong: { en: `cannot be read (${said})`, ja: `読めません (${said})` },
      mend: { en: "write JSON: groups of names and texts in quotes, each name once", ja: "JSON で、名前と引用符つきの文の組を書き、同じ名前は一度だけにします" },
    },
  };
}
