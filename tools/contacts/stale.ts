import { loadDirectory } from "../../contacts/load";
import { runTool } from "./command/printed";
import { dayInJapan } from "./stale/months";
import { runStale } from "./stale/run";

/** `npm run contacts:stale [-- --months 12]`: which contact points are old, undated, doubted or about to change. */
await runTool("contacts:stale", (argv, language) => runStale(argv, language, { today: dayInJapan(Date.now()), services: () => loadDirectory().services }));
