import { readFileSync } from "node:fs";
import { readFiles } from "../../contacts/load";
import { formatInstant } from "../find/instant";
import { excludedIn } from "./check/excluded";
import { EXCLUDED } from "./check/run";
import { runTool } from "./command/printed";
import { runMutate } from "./mutation/run";

const DATE = "YYYY-MM-DD".length;

/** `npm run contacts:mutate`: how many mistakes of which kind `contacts:check` catches. */
await runTool("contacts:mutate", (argv, language) =>
  runMutate(argv, language, {
    tree: () => ({ files: readFiles(), excluded: excludedIn(readFileSync(EXCLUDED, "utf8")) }),
    today: formatInstant(Date.now()).slice(0, DATE),
  }),
);
