import { loadDirectory } from "../../contacts/load";
import { runTool } from "./command/printed";
import { readSite } from "./command/readSite";
import { runLetter } from "./letter/run";
import { dayInJapan } from "./stale/months";

/** `npm run contacts:letter -- <service>`: a letter that asks those who run a service whether what we say of them is right. */
await runTool("contacts:letter", (argv, language) =>
  runLetter(argv, language, { site: readSite(), today: dayInJapan(Date.now()), services: () => loadDirectory().services }));
