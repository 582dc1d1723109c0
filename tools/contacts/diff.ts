import { readFiles } from "../../contacts/load";
import { runTool } from "./command/printed";
import { filesAt } from "./diff/gitFiles";
import { runDiff } from "./diff/run";

/** `npm run contacts:diff -- <commit>`: what changed in the directory since a commit, in sentences. */
await runTool("contacts:diff", (argv, language) => runDiff(argv, language, { now: () => readFiles(), at: (ref) => filesAt(ref) }));
