import { expect, test } from "vitest";
import { findBrowser } from "./browser";

test("the browser that is named is taken before any other", () => {
  expect(findBrowser(process.execPath)).toEqual({ path: process.execPath, source: "CHROMIUM_PATH" });
});

test("a name that is no program is a fault, never another browser in silence", () => {
  expect(() => findBrowser("/nowhere/chromium")).toThrow("CHROMIUM_PATH names /nowhere/chromium");
});
