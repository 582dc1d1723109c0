import { runTool } from "../contacts/command/printed";
import { runImport } from "./sheet/runImport";

/** `npm run messages:import -- my.csv`: brings the sheets of `messages:export` back into `messages/`. */
await runTool("messages:import", (argv, language) => runImport(argv, language));
