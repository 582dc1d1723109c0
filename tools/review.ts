import { loadDirectory } from "../contacts/load";
import { runTool } from "./contacts/command/printed";
import { dayInJapan } from "./contacts/stale/months";
import { readMessages } from "./messages/sheet/messageFile";
import { backTranslations } from "./review/backTranslations";
import { runKit } from "./review/kit/run";
import { output } from "./system/command";

/** `npm run review:kit -- --lang my`: the texts of a language on paper, for somebody who speaks it. */
await runTool("review:kit", (argv, language) => runKit(argv, language, {
  textsOf: (tag) => readMessages(`messages/${tag}.json`),
  services: () => loadDirectory().services,
  backOf: (tag) => backTranslations(tag),
  today: dayInJapan(Date.now()),
  commitOf: (tag) => {
    const isCommitted = output("git", ["status", "--porcelain", "--", `messages/${tag}.json`]) === "";
    return (isCommitted ? output("git", ["rev-parse", "--short=12", "HEAD"])?.trim() : undefined) ?? null;
  },
}));
