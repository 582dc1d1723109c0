import { setTimeout } from "node:timers/promises";
import { readFiles } from "../../contacts/load";
import { runTool } from "./command/printed";
import { linksOf } from "./links/collect";
import { runLinks } from "./links/run";
import { visit } from "./links/visit";

/** Between two visits to the same host, in ms. */
const PAUSE = 1000;
/** Erases the rest of a terminal's line (ECMA-48, EL). */
const CLEAR_LINE = "\u001b[K";

/** `npm run contacts:links`: whether the pages that the directory names are still there. */
await runTool("contacts:links", async (argv, language) => {
  const show = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${text}${CLEAR_LINE}`);
  };
  const answer = await runLinks(argv, language, {
    links: () => linksOf(readFiles()),
    visit,
    pause: () => setTimeout(PAUSE),
    progress: (done, of) => show(`${done}/${of}`),
  });
  show("");
  return answer;
});
