import { dirname } from "node:path";
import { isDialled } from "../check/quotes";
import { fieldsOf, pointDifferences, sameNumber } from "./pointDifferences";
import { isSame } from "./same";
import type { Difference, DirectoryFile, PointFile, ServiceField, SourceField, SourceFile } from "./types";

const SERVICE_FIELDS: Readonly<Record<ServiceField, true>> = {
  kind: true, role: true, runBy: true, operator: true, name: true, body: true, area: true, part: true, needs: true, serves: true,
  anonymous: true, terms: true, offers: true, changes: true, maintainer: true,
};
const SOURCE_FIELDS: Readonly<Record<SourceField, true>> = {
  publisher: true, title: true, url: true, asOf: true, standing: true, quote: true,
};

/** What is otherwise in one state of the directory than in an earlier one, service by service, in the order of their paths. */
export function differencesOf(before: readonly DirectoryFile[], after: readonly DirectoryFile[]): readonly Difference[] {
  const gone = before.filter(({ file }) => !after.some((other) => other.file.id === file.id));
  const differences: Difference[] = [];
  const renamed = new Set<DirectoryFile>();
  for (const is of after) {
    const same = before.find(({ file }) => file.id === is.file.id);
    const was = same ?? gone.find((other) => !renamed.has(other) && isSameService(other, is));
    if (was === undefined) {
      differences.push({ is: "service-added", service: is.file.id, path: is.path, points: is.file.points.length });
      continue;
    }
    if (same === undefined) {
      renamed.add(was);
      differences.push({ is: "service-renamed", service: is.file.id, was: was.file.id });
    }
    if (was.path !== is.path) differences.push({ is: "file-renamed", service: is.file.id, from: was.path, to: is.path });
    differences.push(...serviceDifferences(was, is));
  }
  for (const was of gone) {
    if (!renamed.has(was)) differences.push({ is: "service-removed", service: was.file.id, path: was.path, points: was.file.points.length });
  }
  return differences;
}

/** Numbers that are otherwise though no source that states them is new: nobody can say where the new digits come from. */
export function changedWithoutSource(differences: readonly Difference[]): readonly Difference[] {
  return differences.filter((it) =>
    it.is === "value" && it.dialled && !it.reprinted && it.sources.added.length === 0 && it.sources.changed.length === 0);
}

/** A service under another id: one of its values is the same, or its folder and official name. */
function isSameService(was: DirectoryFile, is: DirectoryFile): boolean {
  const values = is.file.points.map(({ value }) => value);
  return was.file.points.some(({ value }) => values.includes(value))
    || (was.file.name.ja === is.file.name.ja && dirname(was.path) === dirname(is.path));
}

function serviceDifferences({ file: was }: DirectoryFile, { file: is }: DirectoryFile): Difference[] {
  const service = is.id;
  const differences: Difference[] = [];
  for (const field of fieldsOf(SERVICE_FIELDS)) {
    const [from, to] = [was[field], is[field]];
    if (!isSame(field, from, to)) differences.push({ is: "service-field", service, field, from, to });
  }
  const left = was.points.filter(({ id }) => !is.points.some((point) => point.id === id));
  const renamed = new Set<PointFile>();
  for (const point of is.points) {
    const same = was.points.find(({ id }) => id === point.id);
    const earlier = same ?? left.find((other) => !renamed.has(other) && isSamePoint(other, point));
    if (earlier === undefined) {
      differences.push({ is: "point-added", service, point: point.id, channel: point.channel, value: point.value });
      continue;
    }
    if (same === undefined) {
      renamed.add(earlier);
      differences.push({ is: "point-renamed", service, point: point.id, was: earlier.id });
    }
    differences.push(...pointDifferences(service, { point: earlier, sources: was.sources }, { point, sources: is.sources }));
  }
  for (const point of left) {
    if (!renamed.has(point)) differences.push({ is: "point-removed", service, point: point.id, channel: point.channel, value: point.value });
  }
  return [...differences, ...sourceDifferences(service, was.sources, is.sources)];
}

/** A point under another id: the same way in, with the same keys to press. */
function isSamePoint(one: PointFile, other: PointFile): boolean {
  if (one.channel !== other.channel || one.press !== other.press) return false;
  return isDialled(one) ? sameNumber(one.value, other.value) : one.value === other.value;
}

function sourceDifferences(service: string, before: readonly SourceFile[], after: readonly SourceFile[]): Difference[] {
  const differences: Difference[] = [];
  for (const source of after) {
    const was = before.find(({ id }) => id === source.id);
    if (was === undefined) {
      differences.push({ is: "source-added", service, source });
      continue;
    }
    for (const field of fieldsOf(SOURCE_FIELDS)) {
      const [from, to] = [was[field], source[field]];
      if (from !== to) differences.push({ is: "source-changed", service, source: source.id, field, from, to });
    }
  }
  const removed = before.filter(({ id }) => !after.some((source) => source.id === id));
  return [...differences, ...removed.map((source): Difference => ({ is: "source-removed", service, source }))];
}
