import type { ServiceFile } from "../../../contacts/schema";
import type { How } from "../../../core/directory/vocabulary";

export type PointFile = ServiceFile["points"][number];
export type SourceFile = ServiceFile["sources"][number];
export type CheckFile = NonNullable<PointFile["checked"]>[number];

/** A parsed file and where it stands. */
export interface DirectoryFile {
  readonly path: string;
  readonly file: ServiceFile;
}

/** The fields of a service that are compared whole. */
export type ServiceField = Exclude<keyof ServiceFile, "id" | "points" | "sources">;
/** The fields of a contact point that are compared whole. */
export type PointField = Exclude<keyof PointFile, "id" | "channel" | "value" | "languages" | "checked">;
export type SourceField = Exclude<keyof SourceFile, "id">;

/** What is new among the sources that state a contact point: ids as the new file has them. */
export interface SourceNews {
  readonly added: readonly number[];
  readonly changed: readonly number[];
}

export interface LanguageNews {
  readonly added: readonly (readonly [tag: string, how: How])[];
  readonly removed: readonly string[];
  readonly changed: readonly (readonly [tag: string, from: How, to: How])[];
}

interface OfPoint {
  readonly service: string;
  readonly point: string;
}

/** One thing that is otherwise than it was. */
export type Difference =
  | { readonly is: "service-added" | "service-removed"; readonly service: string; readonly path: string; readonly points: number }
  | { readonly is: "file-renamed"; readonly service: string; readonly from: string; readonly to: string }
  | { readonly is: "service-renamed"; readonly service: string; readonly was: string }
  | { readonly is: "service-field"; readonly service: string; readonly field: ServiceField; readonly from: unknown; readonly to: unknown }
  | ({ readonly is: "point-added" | "point-removed"; readonly channel: string; readonly value: string } & OfPoint)
  | ({ readonly is: "point-renamed"; readonly was: string } & OfPoint)
  | ({ readonly is: "channel"; readonly from: string; readonly to: string } & OfPoint)
  /** `dialled`: it is a number. `reprinted`: the same digits, printed in another way. */
  | ({
      readonly is: "value"; readonly dialled: boolean; readonly reprinted: boolean;
      readonly from: string; readonly to: string; readonly sources: SourceNews;
    } & OfPoint)
  | ({ readonly is: "languages"; readonly news: LanguageNews; readonly sources: SourceNews } & OfPoint)
  | ({ readonly is: "point-field"; readonly field: PointField; readonly from: unknown; readonly to: unknown; readonly sources: SourceNews } & OfPoint)
  | ({ readonly is: "check-added" | "check-removed"; readonly check: CheckFile } & OfPoint)
  | { readonly is: "source-added" | "source-removed"; readonly service: string; readonly source: SourceFile }
  | {
      readonly is: "source-changed"; readonly service: string; readonly source: number;
      readonly field: SourceField; readonly from: string | null; readonly to: string | null;
    };
