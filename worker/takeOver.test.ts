import { expect, test } from "vitest";
import type { PageClient } from "./scope";
import { mayTakeOver } from "./takeOver";

const page = (visibilityState: PageClient["visibilityState"], isLoaded: boolean): Pick<PageClient, "visibilityState" | "postMessage"> => ({
  visibilityState,
  postMessage: (_question, [port]) => {
    if (port instanceof MessagePort && isLoaded) port.postMessage("loaded");
  },
});

test.each([
  ["where no other page is open", [], true],
  ["where all are loaded", [page("visible", true), page("hidden", true)], true],
  ["where one in the background is frozen", [page("visible", true), page("hidden", false)], true],
  ["not while one on the screen is loading", [page("visible", true), page("visible", false)], false],
] as const)("a new build takes over %s", async (_when, pages, may) => {
  expect(await mayTakeOver(pages, 200)).toBe(may);
});
