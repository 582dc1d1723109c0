import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Document, parseDocument } from "yaml";
import type { Fault } from "../../../contacts/fault";
import { parseService, type LoadedFile } from "../../../contacts/parse";
import type { Words } from "../../words";
import { canonicalOf } from "../check/canonical";
import { amend } from "./amend";
import { assemble, faultAt, type ReadSheets, type SheetService } from "./assemble";
import type { SheetFault } from "./fault";
import { fingerprintOf } from "./fingerprint";
import { placeOf } from "./place";

export interface World {
  /** `contacts` */
  readonly root: string;
  readonly tree: readonly LoadedFile[];
  /** Every rule of the directory that looks at files of the right form. */
  readonly rules: (files: readonly LoadedFile[]) => readonly Fault[];
}

export interface Change {
  /** The file as it is to be written. */
  readonly after: LoadedFile;
  /** The file as it was; null for a new one. */
  readonly before: LoadedFile | null;
}

export type Plan =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      readonly same: number;
      /** Files of services that no row names: they stay. */
      readonly absent: readonly string[];
    }
  | {
      readonly ok: false;
      readonly inSheets: readonly SheetFault[];
      /** What the import would break in files that it does not change. */
      readonly inFiles: readonly Fault[];
    };

/**
 * What an import of the sheets would write. All or nothing: with a single fault there is no change. A file whose data stay
 * the same is no change, however it is written; neither are rows that nobody touched since the export, whatever their file
 * has become.
 */
export function planImport(sheets: ReadSheets, world: World): Plan {
  const inReading = [...sheets.services.faults, ...sheets.points.faults, ...sheets.sources.faults];
  if (inReading.length > 0) return { ok: false, inSheets: inReading, inFiles: [] };
  const existing = new Map(world.tree.map((loaded) => [loaded.file.id, loaded]));
  const { services, faults } = assemble(sheets, (id, part) => existing.get(id)?.file[part].map((it) => it.id) ?? []);
  if (faults.length > 0) return { ok: false, inSheets: faults, inFiles: [] };

  const drafts = services.map((service) => ({ service, draft: draftOf(service, existing.get(service.id), world, sheets) }));
  const inDrafts = drafts.flatMap(({ draft }) => (draft.is === "faulty" ? draft.faults : []));
  if (inDrafts.length > 0) return { ok: false, inSheets: inDrafts, inFiles: [] };
  const changes = drafts.flatMap(({ draft }) => (draft.is === "change" ? [draft.change] : []));

  const found = newFaults(changes, world);
  if (found.length > 0) {
    const changed = drafts.flatMap(({ service, draft }) => (draft.is === "change" ? [{ service, path: draft.change.after.path }] : []));
    const placed = found.map((fault) => ({ fault, service: changed.find(({ path }) => path === fault.file)?.service }));
    return {
      ok: false,
      inSheets: placed.flatMap(({ fault: { field, message }, service }) => (service ? [placeOf(service, field, message, sheets)] : [])),
      inFiles: placed.flatMap(({ fault, service }) => (service === undefined ? [fault] : [])),
    };
  }
  const named = new Set(services.map(({ id }) => id));
  const absent = world.tree.filter(({ file }) => !named.has(file.id)).map(({ path }) => path);
  return { ok: true, changes, same: services.length - changes.length, absent };
}

type Draft =
  | { readonly is: "same" }
  | { readonly is: "change"; readonly change: Change }
  | { readonly is: "faulty"; readonly faults: readonly SheetFault[] };

function draftOf(service: SheetService, existing: LoadedFile | undefined, { root }: World, sheets: ReadSheets): Draft {
  const path = join(root, service.folder, `${service.id}.yaml`);
  const folderFault = faultOfFolder(service, path, existing);
  if (folderFault !== null) return { is: "faulty", faults: [faultAt(sheets, "services", service.row, "folder", folderFault)] };
  if (existing !== undefined) {
    const isUntouched = service.was === fingerprintOf(service.value);
    if (isUntouched || isDeepStrictEqual(existing.file, service.value)) return { is: "same" };
    if (service.was !== "" && service.was !== fingerprintOf(existing.file)) {
      return { is: "faulty", faults: [{ sheet: "services", row: service.row, column: null, message: changedSince(existing.path) }] };
    }
  }
  const document = existing === undefined ? new Document(service.value) : parseDocument(existing.text);
  if (existing !== undefined) amend(document, existing.file, service.value);
  const written = document.toString();
  const canonical = canonicalOf(written);
  const parsed = parseService(path, canonical.ok ? canonical.text : written);
  if (parsed.ok && !canonical.ok) return { is: "faulty", faults: [placeOf(service, "", canonical.why, sheets)] };
  if (parsed.ok) return { is: "change", change: { after: parsed.loaded, before: existing ?? null } };
  return { is: "faulty", faults: parsed.faults.map(({ field, message }) => placeOf(service, field, message, sheets)) };
}

function changedSince(path: string): Words {
  return {
    en: `${path} was changed after the export, and these rows too; export again and repeat your change there`,
    ja: `${path} は書き出した後に変更され、この行も変更されています。書き出し直して、変更をやり直してください`,
  };
}

function faultOfFolder({ folder, id }: SheetService, path: string, existing: LoadedFile | undefined): Words | null {
  if (!/^[a-z]{2}(-\d{2})?$/.test(folder)) {
    return {
      en: `"${folder}" is not a folder; write jp, jp-01 … jp-47, or a country such as vn`,
      ja: `「${folder}」はフォルダー名ではありません。jp、jp-01 … jp-47、または vn などの国を書いてください`,
    };
  }
  if (existing === undefined || existing.path === path) return null;
  return {
    en: `"${id}" stands in ${existing.path}; write its folder here, and move the file by hand if it must move`,
    ja: `「${id}」は ${existing.path} にあります。そのフォルダー名を書いてください(移す場合はファイルを手で移してください)`,
  };
}

/** The faults that the tree has with the changes and had not without. */
function newFaults(changes: readonly Change[], { tree, rules }: World): readonly Fault[] {
  if (changes.length === 0) return [];
  const kept = tree.filter(({ path }) => !changes.some((change) => change.after.path === path));
  const after = [...kept, ...changes.map((change) => change.after)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const nameOf = ({ file, field, message }: Fault) => JSON.stringify([file, field, message]);
  const known = new Set(rules(tree).map(nameOf));
  return rules(after).filter((fault) => !known.has(nameOf(fault)));
}
