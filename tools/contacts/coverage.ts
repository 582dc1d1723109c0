import { holidayCalendar } from "../../contacts/holidays";
import { loadDirectory } from "../../contacts/load";
import { runTool } from "./command/printed";
import { writeWhole } from "./command/writeWhole";
import { languageNames } from "./coverage/names";
import { runCoverage } from "./coverage/run";

/** `npm run contacts:coverage`: who answers in which language at which hour, and where nobody does. */
await runTool("contacts:coverage", async (argv, language) =>
  runCoverage(argv, language, {
    now: Date.now(),
    calendar: holidayCalendar(),
    directory: () => loadDirectory(),
    nameOf: await languageNames(language),
    write: writeWhole,
  }),
);
