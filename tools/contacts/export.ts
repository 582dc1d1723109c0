import { readFiles } from "../../contacts/load";
import { runTool } from "./command/printed";
import { runExport } from "./sheet/runExport";

/** `npm run contacts:export`: the whole directory as sheets for Excel or LibreOffice. */
await runTool("contacts:export", (argv, language) => runExport(argv, language, () => readFiles()));
