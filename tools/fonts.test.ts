import { expect, test } from "vitest";
import { undrawableLanguages } from "./fonts";

test("a language without a font is named", () => {
  expect(undrawableLanguages((language) => (language === "my" ? "\n" : "Noto Sans\n"))).toEqual(["my"]);
});

test("without fontconfig nothing is known to be drawable", () => {
  expect(undrawableLanguages(() => undefined)).toContain("ja");
});
