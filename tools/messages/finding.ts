import type { ToolLanguage, Words } from "../words";

/** Something wrong with one text: what it is, and how to mend it. */
export interface Finding {
  /** `Card.more`; empty where it is the file as a whole. */
  readonly key: string;
  readonly wrong: Words;
  readonly mend: Words;
}

/** `messages/vi.json:12: Card.more: what is wrong. Mend: …` */
export function formatFinding(file: string, line: number | null, { key, wrong, mend }: Finding, language: ToolLanguage): string {
  const place = `${file}${line === null ? "" : `:${line}`}: ${key === "" ? "" : `${key}: `}`;
  return language === "ja" ? `${place}${wrong.ja}。直し方: ${mend.ja}` : `${place}${wrong.en}. Mend: ${mend.en}`;
}
