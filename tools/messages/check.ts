import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../contacts/command/printed";
import { runCheck, TOOL } from "./run";

/** Where the program names messages. */
const PARTS = ["app", "components", "core", "desk", "i18n", "islands", "tools", "worker"].filter((part) => existsSync(part));
/** No test counts, and no tool that reads texts only to judge them. */
const NOT_THERE = /\.test\.tsx?$|^tools\/(?:messages|review)\//;

/** `npm run messages:check`: the texts of every language against the rules in `tools/messages/rules/`. Exit 1 on a finding. */
await runTool(TOOL, (argv, language) => runCheck(argv, language, {
  read: (path) => (existsSync(path) ? readFileSync(path, "utf8") : null),
  sources: () => PARTS.flatMap((part) => readdirSync(part, { recursive: true, encoding: "utf8" }).map((path) => join(part, path)))
    .filter((path) => /\.tsx?$/.test(path) && !NOT_THERE.test(path))
    .map((path) => readFileSync(path, "utf8")),
}));
