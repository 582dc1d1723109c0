import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";

const siteFile = z.strictObject({
  name: z.string().min(1),
  release: z.enum(["preview", "public"]),
  operator: z.strictObject({ ja: z.string().nullable(), en: z.string().nullable() }),
  contact: z.string().nullable(),
  repository: z.url({ protocol: /^https$/ }).optional(),
  area: z.literal("JP"),
  exit: z.strictObject({ outside: z.url({ protocol: /^https$/ }) }),
});

export type Site = z.infer<typeof siteFile>;

/**
 * Reads `site.yaml` (operator, contact, area, release, the one outside address).
 *
 * @throws Error naming the file, the line where there is one, the field and what is allowed
 */
export function loadSite(path = "site.yaml"): Site {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, "utf8"), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken !== undefined) throw new Error(`${path}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`);
  const parsed = siteFile.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${path}: ${issue.path.join(".") || "file"}: ${issue.message}`);
  throw new Error(faults.join("\n"));
}

/** The instant of the build: `SOURCE_DATE_EPOCH` (seconds) where it is set, so that a commit always gives the same bytes. */
export function builtAt(): Date {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  return epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
}
