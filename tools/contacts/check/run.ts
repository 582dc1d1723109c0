import { normalize, sep } from "node:path";
import { formatFault, type Fault } from "../../../contacts/fault";
import type { ReadDirectory } from "../../../contacts/load";
import type { Words } from "../../../contacts/words";
import { printed, refused, type Printed } from "../command/printed";
import { readFlags } from "../command/flags";
import { canonicalOf } from "./canonical";
import { columnsOf } from "./columns";
import { countsOf } from "./counts";
import { excludedIn } from "./excluded";
import { HELP } from "./help";
import { RULES, type Known } from "./rules";

export const TOOL = "contacts:check";
export const EXCLUDED = "contacts/EXCLUDED.md";

export interface World {
  readonly read: () => ReadDirectory;
  /** The text of `contacts/EXCLUDED.md`; null where there is none. */
  readonly excluded: () => string | null;
  readonly write: (path: string, text: string) => void;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  /** The instant of the build, ms since the epoch. */
  readonly builtAt: number;
  readonly columns: number;
}

/**
 * The command `contacts:check`: every fault of the directory, or the counts where there is none. With `--fix` the files
 * whose form is right are first rewritten in the canonical form; nothing else is mended by itself.
 */
export function run(argv: readonly string[], language: keyof Words, world: World): Printed {
  const flags = readFlags(argv, { fix: "switch" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const before = world.read();
  const chosen = chosenOf(before.paths, flags.rest);
  if (chosen.is === "fault") return refused(TOOL, chosen.message, language);
  const fixed = flags.given.has("fix") ? fix(before, chosen.paths, world) : [];
  const after = fixed.length > 0 ? world.read() : before;
  const report = fixed.map((path) => ({ en: `${path}: put into the canonical form`, ja: `${path}: 決まった書き方に直しました` })[language]);
  const faults = faultsOf(after, chosen.paths, world);
  if (faults.length > 0) {
    const lines = [...faults.map((fault) => formatFault(fault, language)), closing(faults.length, fixed.length)[language]];
    return { stdout: report.map((line) => `${line}\n`).join(""), stderr: `${lines.join("\n")}\n`, status: 1 };
  }
  const files = after.files.filter(({ path }) => chosen.paths.has(path));
  const points = files.reduce((sum, { file }) => sum + file.points.length, 0);
  const tables = countsOf(files, world.builtAt).map((table) => columnsOf(table, language, world.columns));
  return printed([...report, sound(files.length, points)[language], ...tables.map((table) => `\n${table}`)].join("\n"));
}

type Chosen =
  | { readonly is: "paths"; readonly paths: ReadonlySet<string> }
  | { readonly is: "fault"; readonly message: Words };

/** The files that are named, or lie in a folder that is; all, where none is named. */
function chosenOf(paths: readonly string[], named: readonly string[]): Chosen {
  if (named.length === 0) return { is: "paths", paths: new Set(paths) };
  const wanted = named.map((name) => normalize(name).replace(/[\\/]$/, ""));
  const chosenBy = (name: string): readonly string[] => paths.filter((path) => path === name || path.startsWith(`${name}${sep}`));
  const strange = named.find((_, at) => chosenBy(wanted[at] ?? "").length === 0);
  if (strange !== undefined) {
    return {
      is: "fault",
      message: {
        en: `there is no file of the directory at "${strange}"; name a folder such as contacts/jp, or a file such as contacts/jp/police-110.yaml`,
        ja: `"${strange}" に掲載データのファイルはありません。contacts/jp のようなフォルダか、contacts/jp/police-110.yaml のようなファイルを書いてください`,
      },
    };
  }
  return { is: "paths", paths: new Set(wanted.flatMap(chosenBy)) };
}

/** Rewrites the chosen files whose form is right and whose text is another; the paths of those that were rewritten. */
function fix({ files }: ReadDirectory, chosen: ReadonlySet<string>, { write }: World): readonly string[] {
  return files.filter(({ path }) => chosen.has(path)).flatMap(({ path, text }) => {
    const canonical = canonicalOf(text);
    if (!canonical.ok || canonical.text === text) return [];
    write(path, canonical.text);
    return [path];
  });
}

function faultsOf({ files, faults }: ReadDirectory, chosen: ReadonlySet<string>, world: World): readonly Fault[] {
  const excluded = world.excluded();
  const known: Known = { today: world.today, excluded: excludedIn(excluded ?? "") };
  const ofRules = files.filter(({ path }) => chosen.has(path)).flatMap((loaded) => RULES.flatMap((rule) => rule.faults(loaded, known)));
  const ofFiles = [...faults.filter(({ file }) => chosen.has(file)), ...ofRules];
  const sorted = ofFiles.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  return excluded === null ? [{ file: EXCLUDED, line: null, field: "", message: NO_EXCLUDED }, ...sorted] : sorted;
}

const NO_EXCLUDED: Words = {
  en: "is missing, so that nobody can tell which values were decided against; bring it back from the repository",
  ja: "がありません。載せないと決めた値を確かめられないので、リポジトリから元に戻してください",
};

function closing(faults: number, fixed: number): Words {
  const changed = fixed === 0
    ? { en: "Nothing was changed.", ja: "何も変更していません。" }
    : { en: `${fixed} ${fixed === 1 ? "file was" : "files were"} put into the canonical form.`, ja: `${fixed}ファイルを決まった書き方に直しました。` };
  return { en: `${faults} ${faults === 1 ? "fault" : "faults"}. ${changed.en}`, ja: `誤りが${faults}件あります。${changed.ja}` };
}

function sound(services: number, points: number): Words {
  return {
    en: `${services} ${services === 1 ? "service" : "services"}, ${points} contact ${points === 1 ? "point" : "points"}: no fault.`,
    ja: `サービス${services}件、窓口${points}件。誤りはありません。`,
  };
}
