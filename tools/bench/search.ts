import { loadavg } from "node:os";
import { z } from "zod";
import { holidayCalendar } from "../../contacts/holidays";
import { loadDirectory } from "../../contacts/load";
import { candidatesOf } from "../../core/directory/candidates";
import type { Directory } from "../../core/directory/types";
import { NEEDS } from "../../core/directory/vocabulary";
import { compileHours } from "../../core/hours/compile";
import { parseHours } from "../../core/hours/parse";
import { relevanceTo, RELEVANCE } from "../../core/match/eligible";
import type { Candidate, Query } from "../../core/match/types";
import { buildIndex } from "../../core/search/index";
import { resultsFor } from "../../core/search/rank";
import { search } from "../../core/search/search";
import { LOCALES, type Locale } from "../../i18n/locales";
import { brotliLength } from "../bytes";
import { cardNames } from "../find/cardNames";
import { searchDataOf, segmentIn } from "../find/searcher";
import { parseFile, readNameMessages, readWords, type Words } from "../find/searchWords";
import { readText } from "../find/readText";
import { percentile } from "./percentile";

const AT = Date.parse("2026-11-24T14:00+09:00");
const TIMES = 100;
const LANGUAGES_OF_MANY = 3;
const ITEMS_OF_MANY = 4;
const item = z.strictObject({ query: z.string(), needs: z.array(z.enum(NEEDS)).optional(), services: z.array(z.string()).optional() });
type Item = z.infer<typeof item>;

/** A line made for one of the needs, or one of the services that are meant. */
function isRight(candidate: Candidate, { needs = [], services = [] }: Item): boolean {
  return services.includes(candidate.service) || needs.some((need) => relevanceTo(candidate, need) < RELEVANCE.general);
}

interface Measured {
  readonly first: number;
  readonly three: number;
  readonly misses: readonly string[];
  readonly times: readonly number[];
}

interface Ready {
  readonly candidates: readonly Candidate[];
  readonly directory: Directory;
  readonly words: Words;
}

/** Every query letter by letter, as it is typed: the last is what is judged. */
function measure(locale: Locale, items: readonly Item[], { candidates, directory, words }: Ready): Measured {
  const names = cardNames(directory.services, readNameMessages(readText, locale.tag), locale.tag);
  const index = buildIndex(searchDataOf(directory, words, locale), candidates, names);
  const calendar = holidayCalendar();
  const segment = segmentIn(locale.tag);
  const times: number[] = [];
  const query: Query = { languages: [locale.language], needs: [], area: null, has: null, mode: null, who: [], without: [], at: AT };
  const places = items.map((one) => {
    for (let length = 1; length <= one.query.length; length += 1) {
      const start = performance.now();
      search(index, one.query.slice(0, length), { segment });
      times.push(performance.now() - start);
    }
    const { situation, matches } = resultsFor(search(index, one.query, { segment }), candidates, query, calendar);
    const place = matches.slice(0, 3).findIndex(({ candidate }) => isRight(candidate, one));
    return { place, line: `  ${one.query} → ${situation?.id ?? "–"}: ${matches.slice(0, 3).map(({ candidate }) => candidate.service).join(", ")}` };
  });
  return {
    first: places.filter(({ place }) => place === 0).length,
    three: places.filter(({ place }) => place >= 0).length,
    misses: places.filter(({ place }) => place < 0).map(({ line }) => line),
    times,
  };
}

/** A hundred times the records: each copy has its own ids and names, the first those of the directory. */
function copied({ services }: Directory, candidates: readonly Candidate[]): Pick<Ready, "candidates" | "directory"> {
  const copies = Array.from({ length: TIMES }, (_, copy) => (copy === 0 ? "" : `-${copy}`));
  return {
    directory: {
      services: copies.flatMap((copy) => services.map((it) => ({ ...it, id: it.id + copy, name: { ...it.name, ja: it.name.ja + copy } }))),
    },
    candidates: copies.flatMap((copy) => candidates.map((it) => ({ ...it, service: it.service + copy }))),
  };
}

function spread(times: readonly number[]): string {
  return [percentile(times, 50), percentile(times, 95), Math.max(...times)].map((it) => it.toFixed(2).padStart(8)).join("");
}

/**
 * `npm run bench -- search`: how often the first and one of the first three results is right for what fresh eyes would type
 * (`tools/bench/queries`), in each language; milliseconds a key, size of the data, and the same for a hundred times the directory.
 */
export async function benchSearch(): Promise<string> {
  const directory = loadDirectory();
  const candidates = candidatesOf(directory, (hours) => compileHours(parseHours(hours)));
  const words = readWords(readText);
  const ready = { directory, candidates, words };
  const asked = LOCALES.flatMap((locale) => {
    const path = `tools/bench/queries/${locale.tag}.json`;
    const text = readText(path);
    return text === null ? [] : [{ locale, items: parseFile(path, text, z.array(item), "write [{\"query\", \"needs\" or \"services\"}]", "own") }];
  });
  const lines: string[] = [];
  for (const { locale, items } of asked) {
    const measured = measure(locale, items, ready);
    const bytes = await brotliLength(Buffer.from(JSON.stringify(searchDataOf(directory, words, locale))));
    const share = (hits: number): string => `${Math.round((100 * hits) / items.length)} %`.padStart(7);
    lines.push(`${locale.tag.padEnd(10)}${share(measured.first)}${share(measured.three)}${spread(measured.times)}${(bytes / 1000).toFixed(1).padStart(8)}`);
    lines.push(...measured.misses);
  }
  const many: Ready = { ...copied(directory, candidates), words };
  for (const { locale, items } of asked.slice(0, LANGUAGES_OF_MANY)) {
    lines.push(`${locale.tag}, × ${TIMES}`.padEnd(24) + spread(measure(locale, items.slice(0, ITEMS_OF_MANY), many).times));
  }
  return [
    `Search: load ${loadavg().map((load) => load.toFixed(1)).join(" ")}`,
    "language    hit@1  hit@3  p50 ms  p95 ms  worst   br kB", ...lines,
  ].join("\n");
}
