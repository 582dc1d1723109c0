import { candidatesOf } from "../../core/directory/candidates";
import type { Directory } from "../../core/directory/types";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import type { HolidayCalendar } from "../../core/hours/types";
import { judge, match } from "../../core/match/match";
import type { Match } from "../../core/match/types";
import { parseArguments, type Asked } from "./arguments";
import { formatInstant } from "./instant";
import { rowOf, type Row } from "./rows";
import { tableOf } from "./table";

export const HELP = `Usage: npm run -s find -- --lang vi --need wages-work [flags]

  --lang       languages, the preferred first: vi, or vi,en
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
}

export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** 0, or 2 when what was typed is at fault. */
  readonly status: 0 | 2;
}

function rowsFor({ query, all }: Asked, world: World): readonly Row[] {
  const { services } = world.directory();
  const byId = new Map(services.map((service) => [service.id, service]));
  const candidates = candidatesOf({ services }, (hours) => compileHours(parseHours(hours)));
  const calendar = world.calendarAt(query.at);
  const matches: readonly Match[] = all ? candidates.map((it) => judge(it, query, calendar)) : match(candidates, query, calendar);
  const [language = "ja"] = query.languages;
  return matches.flatMap((it) => {
    const service = byId.get(it.candidate.service);
    const point = service?.points.find(({ id }) => id === it.candidate.point);
    return service === undefined || point === undefined ? [] : [rowOf(it, service, point, language)];
  });
}

/** The command `find`: what it prints, and its exit status. */
export function run(argv: readonly string[], world: World): Printed {
  const parsed = parseArguments(argv, world.now);
  if (parsed.is === "fault") return { stdout: "", stderr: `find: ${parsed.message}\n`, status: 2 };
  if (parsed.is === "help") return { stdout: `${HELP}\n`, stderr: "", status: 0 };
  const { asked } = parsed;
  const rows = rowsFor(asked, world);
  const printed = asked.json
    ? JSON.stringify(rows, null, 2)
    : tableOf(rows, formatInstant(asked.query.at), world.columns, asked.all);
  return { stdout: `${printed}\n`, stderr: "", status: 0 };
}
