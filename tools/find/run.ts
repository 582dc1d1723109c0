import { candidatesOf } from "../../core/directory/candidates";
import type { Directory } from "../../core/directory/types";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import type { HolidayCalendar } from "../../core/hours/types";
import { judge, match } from "../../core/match/match";
import type { Candidate, Match, Query } from "../../core/match/types";
import type { Answer } from "../../core/search/rank";
import { parseArguments, type Asked, type AskedMany } from "./arguments";
import { formatInstant } from "./instant";
import { readQueries } from "./queries";
import { rowOf, type Row } from "./rows";
import { searcher, type Ask } from "./searcher";
import { FileFault, readNameMessages, readWords, type Read } from "./searchWords";
import { tableOf, understoodAs } from "./table";

export const HELP = `Usage: npm run -s find -- --lang vi --need wages-work [flags]

  --lang       languages, the preferred first: vi, or vi,en
  --query      what she would type, in her own words, or a part of a number; --need adds to it
  --queries    a file of them, [{"lang": "vi", "query": "bi giu ho chieu"}]; prints an array of
               {lang, query, situation, kind, found, results}, the first 20 results of each
  --need       what it is about, one or more; none: everything that helps
  --at         an instant with its offset, such as 2026-11-24T18:00+09:00; now, if not given
  --area       JP-01 … JP-47; JP or not given: "I don't know"
  --has        voice | data | foreign | abroad | none: what she can call or write with
  --mode       speak | write
  --who        under18, woman, man, lgbt, trainee, worker, refugee, deaf, no-visa
  --without    police, immigration
  --all        every contact point of every role, in the directory's order
  --json       an array, best first, instead of a table
  --help       this text

A list is comma separated, or its flag is repeated. A wrong value is answered with what is allowed.`;

export interface World {
  readonly now: number;
  readonly columns: number;
  /** Read only when the command line is sound. */
  readonly directory: () => Directory;
  readonly calendarAt: (at: number) => HolidayCalendar;
  /** Words of the search, and files of queries. */
  readonly read: Read;
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** 0; 2 when what was typed is at fault; 1 when a file of the house is. */
  readonly status: 0 | 1 | 2;
}

/** The directory, ready to be asked and printed. */
interface Desk {
  readonly candidates: readonly Candidate[];
  readonly rowsOf: (matches: readonly Match[], language: Query["languages"][number]) => readonly Row[];
  readonly ask: () => Ask;
}

function deskOf(world: World): Desk {
  const directory = world.directory();
  const byId = new Map(directory.services.map((service) => [service.id, service]));
  const candidates = candidatesOf(directory, (hours) => compileHours(parseHours(hours)));
  return {
    candidates,
    ask: () => searcher(directory, candidates, readWords(world.read), (tag) => readNameMessages(world.read, tag)),
    rowsOf: (matches, language) => matches.flatMap((it) => {
      const service = byId.get(it.candidate.service);
      const point = service?.points.find(({ id }) => id === it.candidate.point);
      return service === undefined || point === undefined ? [] : [rowOf(it, service, point, language)];
    }),
  };
}

/** What was asked is answered by its words, or by its needs alone. */
function answerOf({ query, all, words }: Asked, { candidates, ask }: Desk, calendar: HolidayCalendar): Pick<Answer, "matches"> & Partial<Answer> {
  if (words !== null) return ask()(words, query, calendar);
  return { matches: all ? candidates.map((it) => judge(it, query, calendar)) : match(candidates, query, calendar) };
}

function printed(asked: Asked, world: World): string {
  const { query: { at, languages: [language = "ja"] } } = asked;
  const desk = deskOf(world);
  const answer = answerOf(asked, desk, world.calendarAt(at));
  const rows = desk.rowsOf(answer.matches, language);
  if (asked.json) return JSON.stringify(rows, null, 2);
  const table = tableOf(rows, formatInstant(at), world.columns, asked.all);
  return asked.words === null ? table : `${understoodAs(answer.situation?.id, answer.kind)}\n\n${table}`;
}

const RESULTS_OF_MANY = 20;

function printedMany({ file, choices }: AskedMany, world: World): string {
  const queries = readQueries(file, world.read);
  const { ask, rowsOf } = deskOf(world);
  const asking = ask();
  const calendar = world.calendarAt(choices.at);
  return JSON.stringify(queries.map(({ lang, language, query }) => {
    const { situation, kind, matches } = asking(query, { languages: [language], ...choices }, calendar);
    const results = rowsOf(matches.slice(0, RESULTS_OF_MANY), language);
    return { lang, query, situation: situation?.id ?? null, kind, found: matches.length, results };
  }), null, 2);
}

/** The command `find`: what it prints, and its exit status. */
export function run(argv: readonly string[], world: World): Printed {
  const parsed = parseArguments(argv, world.now);
  if (parsed.is === "fault") return { stdout: "", stderr: `find: ${parsed.message}\n`, status: 2 };
  if (parsed.is === "help") return { stdout: `${HELP}\n`, stderr: "", status: 0 };
  try {
    return { stdout: `${parsed.is === "many" ? printedMany(parsed.asked, world) : printed(parsed.asked, world)}\n`, stderr: "", status: 0 };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { stdout: "", stderr: `find: ${error.message}\n`, status: error.file === "given" ? 2 : 1 };
  }
}
