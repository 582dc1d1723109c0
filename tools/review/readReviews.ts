import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { DirectoryError, lineOf, type Fault } from "../../contacts/fault";
import { reviewFile, type Review } from "./schema";

/**
 * Every review below a folder, in the order of their names; none where there is no folder.
 * @throws DirectoryError with every fault of every file
 */
export function readReviews(folder = "docs/reviews"): readonly Review[] {
  if (!existsSync(folder)) return [];
  const read = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort().map((name) => {
    const path = join(folder, name);
    return readReview(path, readFileSync(path, "utf8"));
  });
  const faults = read.flatMap((it) => (it.ok ? [] : it.faults));
  if (faults.length > 0) throw new DirectoryError(faults);
  return read.flatMap((it) => (it.ok ? [it.review] : []));
}

type ReadReview = { readonly ok: true; readonly review: Review } | { readonly ok: false; readonly faults: readonly Fault[] };

/** One review; never throws. */
export function readReview(file: string, text: string): ReadReview {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const [said = ""] = broken.message.split("\n");
    return { ok: false, faults: [{ file, line: lines.linePos(broken.pos[0]).line, field: "", message: { en: said, ja: said } }] };
  }
  const parsed = reviewFile.safeParse(document.toJS());
  if (parsed.success) return { ok: true, review: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.map(({ path, message }) => ({
      file, line: lineOf(document, lines, path), field: path.join("."), message: { en: message, ja: `${message} (docs/reviews/README.md)` },
    })),
  };
}
