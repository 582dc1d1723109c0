import { readFileSync } from "node:fs";
import { readFiles } from "../../contacts/load";
import { faultsOfRelations } from "../../contacts/relations";
import { formatInstant } from "../find/instant";
import { excludedIn } from "./check/excluded";
import { RULES } from "./check/rules";
import { EXCLUDED } from "./check/run";
import { runTool } from "./command/printed";
import { runImport } from "./sheet/runImport";

const DATE = "YYYY-MM-DD".length;

/** `npm run contacts:import -- folder`: brings the sheets of `contacts:export` back into the directory. */
await runTool("contacts:import", (argv, language) =>
  runImport(argv, language, () => {
    const known = { today: formatInstant(Date.now()).slice(0, DATE), excluded: excludedIn(readFileSync(EXCLUDED, "utf8")) };
    return {
      root: "contacts",
      tree: readFiles(),
      rules: (files) => [...faultsOfRelations(files), ...files.flatMap((loaded) => RULES.flatMap(({ faults }) => faults(loaded, known)))],
    };
  }),
);
