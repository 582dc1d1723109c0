import { basename } from "node:path";
import type { Fault } from "./fault";
import type { LoadedFile } from "./parse";

/** What no single field can say: ids against file names and each other, evidence against sources. */
export function faultsOfRelations(files: readonly LoadedFile[]): readonly Fault[] {
  return [...faultsOfNames(files), ...files.flatMap((loaded) => [...faultsOfPointIds(loaded), ...faultsOfEvidence(loaded)])];
}

function faultsOfNames(files: readonly LoadedFile[]): Fault[] {
  const seen = new Map<string, string>();
  return files.flatMap((loaded) => {
    const { id } = loaded.file;
    const faults: Fault[] = [];
    const expected = basename(loaded.path, ".yaml");
    if (id !== expected) faults.push(fault(loaded, ["id"], `is "${id}", but the file is called ${expected}.yaml; make them the same`));
    const other = seen.get(id);
    if (other !== undefined) faults.push(fault(loaded, ["id"], `"${id}" is also the id of ${other}; choose another`));
    seen.set(id, loaded.path);
    return faults;
  });
}

function faultsOfPointIds(loaded: LoadedFile): Fault[] {
  return loaded.file.points.flatMap((point, index) =>
    loaded.file.points.findIndex(({ id }) => id === point.id) === index
      ? []
      : [fault(loaded, ["points", index, "id"], `"${point.id}" is used twice in this file; an id is stable and unique`)],
  );
}

function faultsOfEvidence(loaded: LoadedFile): Fault[] {
  const { file } = loaded;
  const ids = new Set(file.sources.map(({ id }) => id));
  const list = [...ids].join(", ");
  const faults: Fault[] = [];
  const ask = (id: number, path: readonly PropertyKey[]) => {
    if (!ids.has(id)) faults.push(fault(loaded, path, `there is no source ${id}; the file has ${list}`));
  };
  file.points.forEach((point, at) => point.evidence.forEach((id, nth) => ask(id, ["points", at, "evidence", nth])));
  file.offers?.evidence.forEach((id, nth) => ask(id, ["offers", "evidence", nth]));
  file.changes?.forEach((change, at) => ask(change.source, ["changes", at, "source"]));
  if (ids.size !== file.sources.length) faults.push(fault(loaded, ["sources"], "two sources have the same id; number them 1, 2, 3 …"));
  return faults;
}

function fault(loaded: LoadedFile, path: readonly PropertyKey[], message: string): Fault {
  return { file: loaded.path, line: loaded.lineAt(path), field: path.join("."), message };
}
