import type { LoadedFile } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";
import { isDialled } from "../check/quotes";
import type { Tree } from "./types";

export type PointFile = ServiceFile["points"][number];
export type SourceFile = ServiceFile["sources"][number];

/** A contact point and where it stands. */
export interface PointAt {
  readonly file: LoadedFile;
  readonly point: PointFile;
  readonly at: number;
}

export function pointsOf({ files }: Tree): readonly PointAt[] {
  return files.flatMap((file) => file.file.points.map((point, at) => ({ file, point, at })));
}

/** The contact points with a number that is dialled. */
export function dialledOf(tree: Tree): readonly PointAt[] {
  return pointsOf(tree).filter(({ point }) => isDialled(point));
}

/** The sources that are some point's evidence. */
export function usedSourcesOf({ files }: Tree): readonly { readonly file: LoadedFile; readonly source: SourceFile; readonly at: number }[] {
  return files.flatMap((file) => {
    const used = new Set(file.file.points.flatMap(({ evidence }) => evidence));
    return file.file.sources.flatMap((source, at) => (used.has(source.id) ? [{ file, source, at }] : []));
  });
}
