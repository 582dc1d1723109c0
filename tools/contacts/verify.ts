import { readFileSync } from "node:fs";
import { holidayCalendar } from "../../contacts/holidays";
import { readFiles } from "../../contacts/load";
import { runTool } from "./command/printed";
import { readSite } from "./command/readSite";
import { onTerminal } from "./command/terminal";
import { writeWhole } from "./command/writeWhole";
import { runVerify } from "./verify/run";

/** `npm run contacts:verify`: takes a maintainer through the contact points that are to be checked, and records the checks. */
await runTool("contacts:verify", (argv, language) => runVerify(argv, language, {
  now: Date.now(), files: () => readFiles(), site: () => readSite(), calendar: () => holidayCalendar(),
  read: (path) => readFileSync(path, "utf8"), write: writeWhole,
  talk: (talk) => onTerminal({ input: process.stdin, output: process.stdout }, talk),
}));
