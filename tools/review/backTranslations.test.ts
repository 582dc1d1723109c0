import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { backTranslations } from "./backTranslations";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "back-"));
});
afterEach(() => rmSync(place, { recursive: true }));

function written(text: string): string {
  const path = join(place, "back.json");
  writeFileSync(path, text);
  return path;
}

it("gives what was put back into English, and nothing for another language or without a file", () => {
  const path = written('{"my": {"State.closed": "Shut"}}');
  expect(backTranslations("my", path)).toEqual(new Map([["State.closed", "Shut"]]));
  expect(backTranslations("vi", path)).toEqual(new Map());
  expect(backTranslations("vi", join(place, "nowhere.json"))).toEqual(new Map());
});

it.each([['{"my": "Shut"}', /back\.json: .*write \{"<language>"/s], ["{", /back\.json: is not JSON/]])("refuses %s", (text, said) => {
  expect(() => backTranslations("my", written(text))).toThrow(said);
});
