import { DirectoryError } from "../contacts/fault";
import { loadDirectory } from "../contacts/load";
import type { HolidayCalendar } from "../core/hours/types";
import { yearInJapan } from "./find/instant";
import { readText } from "./find/readText";
import { run } from "./find/run";
import { holidayCalendar, lastHolidayYear } from "../contacts/holidays";

const DEFAULT_COLUMNS = 120;
const FIRST_HOLIDAY_YEAR = 1970;

/** The holidays of an instant's year and the years beside it, as far as they are known. */
function calendarAt(at: number): HolidayCalendar {
  const known = (year: number): number => Math.min(Math.max(year, FIRST_HOLIDAY_YEAR), lastHolidayYear());
  return holidayCalendar(known(yearInJapan(at) - 1), known(yearInJapan(at) + 1));
}

try {
  const columns = process.stdout.isTTY ? process.stdout.columns : DEFAULT_COLUMNS;
  const { stdout, stderr, status } = run(process.argv.slice(2), {
    now: Date.now(), columns, directory: () => loadDirectory(), calendarAt, read: readText,
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
} catch (error) {
  if (!(error instanceof DirectoryError)) throw error;
  process.stderr.write(`find: the directory has faults; mend them first\n${error.message}\n`);
  process.exitCode = 1;
}
