import { expect, it } from "vitest";
import { LOCALES } from "../../../i18n/locales";
import { readMessages } from "../../messages/sheet/messageFile";
import { examplesIn } from "./examples";
import { readingsOf } from "./readings";

/** `[closes] From «2027»: it closes`: what stands on paper. */
function read(message: string, tag = "en"): readonly string[] {
  return readingsOf(message, tag, (argument) => argument.toUpperCase()).map(({ when, pieces }) =>
    `${when.map((branch) => `[${branch}] `).join("")}${pieces.map(({ text, isFilled }) => (isFilled ? `«${text}»` : text)).join("")}`);
}

it.each<[string, string, readonly string[]]>([
  ["a plain sentence", "Closed now", ["Closed now"]],
  ["a place that the page fills", "Open until {time}", ["Open until «TIME»"]],
  ["each branch of a choice, with what stands around it", "{what, select, gone {It closes} other {It moves}} on {date}", ["[gone] It closes on «DATE»", "[other] It moves on «DATE»"]],
  ["a choice within a choice", "{a, select, x {{b, select, y {1} other {2}}} other {3}}", ["[x] [y] 1", "[x] [other] 2", "[other] 3"]],
  ["a number that leads to its branch", "{count, plural, =0 {none} one {# one, {count}} other {# more}}", ["[=0] none", "[one] «1» one, «1»", "[other] «2» more"]],
  ["what stands in a mark", "For people in <ja>{place}</ja>", ["For people in «PLACE»"]],
  ["a mark that the page fills", "It is <time></time> now", ["It is «TIME» now"]],
])("shows %s", (_, message, lines) => {
  expect(read(message)).toEqual(lines);
});

it("takes for each form of a plural a number that the language says so", () => {
  expect(read("{n, plural, one {# a} few {# b} many {# c} other {# d}}", "ru")).toEqual(["[one] «1» a", "[few] «2» b", "[many] «5» c", "[other] «1.5» d"]);
});

it.each(LOCALES)("$tag: every place of every text has an example", (locale) => {
  const texts = readMessages(`messages/${locale.tag}.json`);
  const readings = [...texts.values()].flatMap((message) => readingsOf(message, locale.tag, examplesIn(locale, texts)));
  const pieces = readings.flatMap((reading) => reading.pieces);
  expect(pieces.filter(({ isFilled, text }) => isFilled && /[[\]#]/.test(text))).toEqual([]);
});
