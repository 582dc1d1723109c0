import { expect, it } from "vitest";
import type { LocaleTag } from "../../../i18n/locales";
import { found, subjectFor } from "../testing/subject";
import { readings } from "./readings";

it.each<readonly [LocaleTag, string, string | null]>([
  ["ja-x-easy", "電話《でんわ》を かけます", null],
  ["ja-x-easy", "労働《ろうどう》基準《きじゅん》監督署《かんとくしょ》", null],
  ["ja-x-easy", "電話を かけます", "電話"],
  ["ja-x-easy", "電話《でんわ》番号", "番号"],
  ["ja-x-easy", "電話《デンワ》", "電話"],
  ["ja-x-easy", "でんわ《でんわ》", "《でんわ》"],
  ["ja", "電話《でんわ》", "《》"],
  ["ja", "電話", null],
  ["zh-Hans", "《电话》", "《》"],
])("%s “%s” lacks: %s", (tag, text, lonely) => {
  const said = found(readings, subjectFor(tag, { texts: { "Card.a": text } }));
  expect(said.length).toBe(lonely === null ? 0 : 1);
  expect(said.join()).toContain(lonely ?? "");
});
