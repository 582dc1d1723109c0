import { widthOf } from "../../find/table";
import type { ToolLanguage, Words } from "../../words";
import type { Known } from "../check/rules";
import { countFault, readCount, readFlags } from "../command/flags";
import { printed, refused, type Printed } from "../command/printed";
import { valueAt } from "./edit";
import { judgeOf } from "./judge";
import { KINDS, tallyOf, type Tally } from "./tally";
import type { Mutant, Tree } from "./types";

const TOOL = "contacts:mutate";
const COUNT = 50;
const SEED = 1;
const EXAMPLES = 2;
/** A value in an example is cut here. */
const LONGEST = 60;

export const HELP: Words = {
  en: `Usage: npm run -s contacts:mutate [-- flags]

Makes mistakes in a copy of the directory in memory, one at a time, and shows how many of each kind contacts:check catches.
  --count      mistakes of each kind (${COUNT}, if not given)
  --seed       a whole number; the same one makes the same mistakes (${SEED}, if not given)
  --json       every kind with its counts and all that was missed
  --ja, --en   the language of the answer

Exit 1: a kind that must always be caught was not.`,
  ja: `使い方: npm run -s contacts:mutate [-- 指定]

掲載データの写し(メモリー内)にわざと誤りを一つずつ入れ、種類ごとに contacts:check がいくつ見つけるかを示します。
  --count      種類ごとの誤りの数 (省略すると ${COUNT})
  --seed       整数。同じ数なら同じ誤りになります (省略すると ${SEED})
  --json       種類ごとの数と、見つからなかったものすべて
  --ja, --en   表示の言語

終了コード 1: 必ず見つけるべき種類の誤りが見つかりませんでした。`,
};

export interface World {
  readonly tree: () => Tree;
  readonly today: string;
}

/** The command `contacts:mutate`: what it prints, and its exit status. Nothing is written. */
export function runMutate(argv: readonly string[], language: ToolLanguage, world: World): Printed {
  const flags = readFlags(argv, { count: "value", seed: "value", json: "switch" });
  if (flags.is === "fault") return refused(TOOL, flags.message, language);
  if (flags.given.has("help")) return printed(HELP[language]);
  const [extra] = flags.rest;
  if (extra !== undefined) return refused(TOOL, notAsked(extra), language);
  const texts = { count: flags.given.get("count") ?? String(COUNT), seed: flags.given.get("seed") ?? String(SEED) };
  const [count, seed] = [readCount(texts.count), readCount(texts.seed)];
  if (count === null) return refused(TOOL, countFault("--count", texts.count), language);
  if (seed === null) return refused(TOOL, countFault("--seed", texts.seed), language);
  const tree = world.tree();
  const known: Known = { today: world.today, excluded: tree.excluded };
  const judge = judgeOf(tree.files, known);
  const tallies = KINDS.map((kind) => tallyOf(kind, tree, judge, count, seed));
  const status = tallies.some(isBroken) ? 1 : 0;
  return { ...printed(flags.given.has("json") ? jsonOf(tallies, seed) : report(tallies, seed, language)), status };
}

/** Must always be caught, and was not. */
function isBroken({ kind, made, caught }: Tally): boolean {
  return kind.always && caught < made;
}

function report(tallies: readonly Tally[], seed: number, language: ToolLanguage): string {
  const rows = tallies.map((tally) => ({ tally, share: shareOf(tally), name: tally.kind.words[language] }));
  const width = Math.max(...rows.map(({ name }) => widthOf(name)));
  const lines = rows.map(({ tally, share, name }) => {
    const counts = `${tally.caught}/${tally.made}`;
    const mark = isBroken(tally) ? `  ${MUST[language]}` : tally.kind.always ? `  ${ALWAYS[language]}` : "";
    return `${name}${" ".repeat(width - widthOf(name))}  ${counts.padStart(9)}  ${share.padStart(5)}${mark}`;
  });
  const missed = tallies.filter((tally) => tally.missed.length > 0);
  const examples = missed.flatMap(({ kind, missed: mutants }) => [kind.words[language], ...mutants.slice(0, EXAMPLES).map((it) => `  ${exampleOf(it)}`)]);
  const heading = examples.length === 0 ? [] : ["", NOT_CAUGHT[language], ...examples];
  return [...lines, ...heading, "", summary(tallies, seed)[language]].join("\n");
}

function shareOf({ caught, made }: Tally): string {
  return made === 0 ? "–" : `${Math.floor((caught / made) * 100)} %`;
}

/** `contacts/jp/x.yaml: points.0.cost: free → caller-pays` */
function exampleOf(mutant: Mutant): string {
  return mutant.map(({ file, path, to }) => `${file.path}: ${path.join(".")}: ${shown(valueAt(file.file, path))} → ${shown(to)}`).join("; ");
}

function shown(value: unknown): string {
  const text = value === undefined ? "–" : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function jsonOf(tallies: readonly Tally[], seed: number): string {
  const kinds = tallies.map(({ kind: { id, always }, made, caught, missed }) =>
    ({ id, always, made, caught, missed: missed.map(exampleOf) }));
  return JSON.stringify({ seed, kinds }, null, 2);
}

const ALWAYS: Words = { en: "always", ja: "必須" };
const MUST: Words = { en: "MUST BE 100 %", ja: "100 % でなければなりません" };
const NOT_CAUGHT: Words = {
  en: "Not caught (a second person who opens the source has to see these):",
  ja: "見つからなかったもの(出典を開いて見比べる人だけが気づけます):",
};

function summary(tallies: readonly Tally[], seed: number): Words {
  const sum = (of: readonly Tally[], key: "made" | "caught") => of.reduce((total, tally) => total + tally[key], 0);
  const always = tallies.filter(({ kind }) => kind.always);
  return {
    en: `${sum(tallies, "caught")} of ${sum(tallies, "made")} mistakes caught (seed ${seed}); `
      + `of the kinds that must always be: ${sum(always, "caught")} of ${sum(always, "made")}.`,
    ja: `誤り ${sum(tallies, "made")} 件中 ${sum(tallies, "caught")} 件を発見 (seed ${seed})。必須の種類では ${sum(always, "made")} 件中 ${sum(always, "caught")} 件。`,
  };
}

function notAsked(word: string): Words {
  return { en: `"${word}" is not asked for; see --help`, ja: `「${word}」は不要です。--help を見てください` };
}
