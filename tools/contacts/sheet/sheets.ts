import { z } from "zod";
import { serviceFile } from "../../../contacts/schema";
import { columnsOf, type Column } from "./kinds";

export const SHEETS = ["services", "points", "sources"] as const;
export type SheetName = (typeof SHEETS)[number];

/** The sheets that hold the parts of a service, one part a row, by the key under which they stand in a file. */
export const PARTS = ["points", "sources"] as const satisfies readonly SheetName[];

export interface SheetForm {
  readonly name: SheetName;
  /** The heading of the first column: the folder of a service's file, or the service of a part. */
  readonly key: "folder" | "service";
  readonly columns: readonly Column[];
  /** The heading of the last column: the fingerprint of the file when it was exported. */
  readonly was: "was" | null;
}

/** The columns of the three sheets, taken from the form of a file: a new field has its column by itself. */
export const SHEET_FORMS: Readonly<Record<SheetName, SheetForm>> = formsOf(z.toJSONSchema(serviceFile, { io: "input" }));

function formsOf(schema: z.core.JSONSchema.JSONSchema): Readonly<Record<SheetName, SheetForm>> {
  const partOf = (name: (typeof PARTS)[number]): SheetForm => {
    const list = schema.properties?.[name];
    const item = typeof list === "object" ? list.items : undefined;
    if (typeof item !== "object" || Array.isArray(item)) throw new Error(`contacts/schema.ts has no list of ${name}; tools/contacts/sheet needs it`);
    return { name, key: "service", columns: columnsOf(item), was: null };
  };
  return {
    services: { name: "services", key: "folder", columns: columnsOf(schema, PARTS), was: "was" },
    points: partOf("points"),
    sources: partOf("sources"),
  };
}

/** `D`: what a spreadsheet calls the column at a place from 0. */
export function letterOf(column: number): string {
  const LETTERS = 26;
  const last = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? last : `${letterOf(Math.floor(column / LETTERS) - 1)}${last}`;
}
