import { stringify } from "yaml";
import { parseService, type LoadedFile } from "../../../../contacts/parse";
import type { ServiceFile } from "../../../../contacts/schema";

type PointFile = ServiceFile["points"][number];
type SourceFile = ServiceFile["sources"][number];

export function source(stated: Partial<SourceFile> = {}): SourceFile {
  return { id: 1, publisher: "p", title: "t", url: null, asOf: null, standing: "official", quote: "q", ...stated };
}

export function point(stated: Partial<PointFile> = {}): PointFile {
  return { id: "phone", channel: "phone", value: "03-1234-5678", hours: "unknown", cost: "unknown", evidence: [1], ...stated };
}

/** A file of the directory as it would be read from `path`, with what is stated; its form must be right. */
export function made(stated: Partial<ServiceFile> = {}, path = "contacts/jp/made.yaml"): LoadedFile {
  const file: ServiceFile = {
    id: "made", kind: "ngo", role: "help", runBy: "private", operator: { ja: "団体" }, name: { ja: "窓口" }, area: "JP", needs: ["legal"],
    serves: { who: "anyone" }, anonymous: "unknown", points: [point()], sources: [source()], ...stated,
  };
  const parsed = parseService(path, stringify(file));
  if (!parsed.ok) throw new Error(parsed.faults.map(({ field, message }) => `${field}: ${message.en}`).join("\n"));
  return parsed.loaded;
}
