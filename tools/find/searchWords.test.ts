import { expect, it } from "vitest";
import { loadDirectory } from "../../contacts/load";
import { LOCALES } from "../../i18n/locales";
import { readText } from "./readText";
import { searchDataOf } from "./searcher";
import { readWords } from "./searchWords";

const directory = loadDirectory();

it.each(LOCALES)("the words for $tag name situations, kinds and services that exist, and fold to something", (locale) => {
  const data = searchDataOf(directory, readWords(readText), locale);
  expect(data.aliases.map(([, phrases]) => phrases)).not.toContain("");
});
