import { existsSync, readFileSync, rmSync } from "node:fs";
import { readFiles } from "../../contacts/load";
import { EXCLUDED } from "./check/run";
import { excludedIn } from "./check/excluded";
import { runTool } from "./command/printed";
import { onTerminal } from "./command/terminal";
import { writeWhole } from "./command/writeWhole";
import { runNew } from "./new/run";
import { dayInJapan } from "./stale/months";

/** `npm run contacts:new`: asks for a service, one question a line, and writes its file. */
await runTool("contacts:new", (argv, language) => {
  const now = Date.now();
  const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : null);
  return runNew(argv, language, {
    now, read, write: writeWhole, remove: (path) => rmSync(path, { force: true }),
    directory: () => ({ files: readFiles(), known: { today: dayInJapan(now), excluded: excludedIn(read(EXCLUDED) ?? "") } }),
    talk: (talk) => onTerminal({ input: process.stdin, output: process.stdout }, talk),
  });
});
