import { existsSync, readFileSync } from "node:fs";
import { readWithFaults } from "../../contacts/load";
import { builtAt } from "../../site";
import { formatInstant } from "../find/instant";
import { EXCLUDED, run, TOOL } from "./check/run";
import { runTool } from "./command/printed";
import { writeWhole } from "./command/writeWhole";

const DEFAULT_COLUMNS = 120;
const DATE = "YYYY-MM-DD".length;

/** `npm run contacts:check`: every file of the directory against its form, its own sources and the rules. Exit 1 on a fault. */
await runTool(TOOL, (argv, language) => run(argv, language, {
  read: () => readWithFaults(),
  excluded: () => (existsSync(EXCLUDED) ? readFileSync(EXCLUDED, "utf8") : null),
  write: writeWhole,
  today: formatInstant(Date.now()).slice(0, DATE),
  builtAt: builtAt().getTime(),
  columns: process.stdout.isTTY ? process.stdout.columns : DEFAULT_COLUMNS,
}));
