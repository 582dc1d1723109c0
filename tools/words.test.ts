import { expect, it } from "vitest";
import { toolLanguage } from "./words";

it.each([
  [["--ja"], { LANG: "en_US.UTF-8" }, "ja"],
  [["--en"], { LANG: "ja_JP.UTF-8" }, "en"],
  [[], { LANG: "ja_JP.UTF-8" }, "ja"],
  [[], { LC_ALL: "C", LANG: "ja_JP.UTF-8" }, "en"],
  [[], {}, "en"],
] as const)("a tool called with %j in %j speaks %s", (args, env, language) => {
  expect(toolLanguage(args, env)).toBe(language);
});
