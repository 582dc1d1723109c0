import { runTool } from "../contacts/command/printed";
import { readHouseRules } from "./sheet/houseRules";
import { readMessages } from "./sheet/messageFile";
import { runExport } from "./sheet/runExport";

/** `npm run messages:export [-- --lang my,vi]`: the texts of the pages as sheets for Excel or LibreOffice. */
await runTool("messages:export", (argv, language) =>
  runExport(argv, language, { textsOf: (tag) => readMessages(`messages/${tag}.json`), rules: () => readHouseRules() }));
