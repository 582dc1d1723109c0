import { basename } from "node:path";
import { faultAt, type Fault } from "./fault";
import type { LoadedFile } from "./parse";
import type { Words } from "./words";

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
    if (id !== expected) {
      faults.push(faultAt(loaded, ["id"], {
        en: `is "${id}", but the file is called ${expected}.yaml; make them the same`,
        ja: `"${id}" ですが、ファイル名は ${expected}.yaml です。同じにしてください`,
      }));
    }
    const other = seen.get(id);
    if (other !== undefined) {
      faults.push(faultAt(loaded, ["id"], {
        en: `"${id}" is also the id of ${other}; choose another`,
        ja: `"${id}" は ${other} の id でもあります。別の id にしてください`,
      }));
    }
    seen.set(id, loaded.path);
    return faults;
  });
}

function faultsOfPointIds(loaded: LoadedFile): Fault[] {
  return loaded.file.points.flatMap((point, index) =>
    loaded.file.points.findIndex(({ id }) => id === point.id) === index
      ? []
      : [faultAt(loaded, ["points", index, "id"], {
        en: `"${point.id}" is used twice in this file; an id is stable and unique`,
        ja: `"${point.id}" がこのファイルで二度使われています。id は一つずつ違うものにし、後から変えません`,
      })],
  );
}

function faultsOfEvidence(loaded: LoadedFile): Fault[] {
  const { file } = loaded;
  const ids = new Set(file.sources.map(({ id }) => id));
  const list = [...ids].join(", ");
  const faults: Fault[] = [];
  const ask = (id: number, path: readonly PropertyKey[]) => {
    if (ids.has(id)) return;
    faults.push(faultAt(loaded, path, {
      en: `there is no source ${id}; the file has ${list}`,
      ja: `出典 ${id} はありません。このファイルにあるのは ${list} です`,
    }));
  };
  file.points.forEach((point, at) => point.evidence.forEach((id, nth) => ask(id, ["points", at, "evidence", nth])));
  file.offers?.evidence.forEach((id, nth) => ask(id, ["offers", "evidence", nth]));
  file.changes?.forEach((change, at) => ask(change.source, ["changes", at, "source"]));
  if (ids.size !== file.sources.length) faults.push(faultAt(loaded, ["sources"], SAME_SOURCE_TWICE));
  return faults;
}

const SAME_SOURCE_TWICE: Words = {
  en: "two sources have the same id; number them 1, 2, 3 …",
  ja: "同じ id の出典が二つあります。1、2、3 … と番号を付けてください",
};
