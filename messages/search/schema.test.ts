import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commonWords, searchWords } from "./schema";

const read = (name: string): unknown => JSON.parse(readFileSync(`messages/search/${name}.json`, "utf8"));
const TAGS = [
  "ja", "ja-x-easy", "en", "zh-Hans", "vi", "ko", "fil", "ne", "pt-BR", "id", "my", "zh-Hant", "th", "es", "mn", "km", "ru",
].filter((tag) => existsSync(`messages/search/${tag}.json`));

describe("the words of the search", () => {
  it.each(TAGS)("%s has its form", (tag) => expect(searchWords.safeParse(read(tag)).error?.message).toBeUndefined());
  it("aliases have their form", () => expect(commonWords.safeParse(read("common")).error?.message).toBeUndefined());

  it.each([
    { situations: { "not-paid": [] }, kinds: {} }, { situations: { "not-paid": [" "] }, kinds: {} }, { situations: {} }, { situations: {}, kinds: {}, services: {} },
  ])("refuses %j", (wrong) => expect(searchWords.safeParse(wrong).success).toBe(false));
});
