import { expect, it } from "vitest";
import { withReadings } from "./withReadings";

it.each([
  ["2023年6月", "2023年《ねん》6月《がつ》"],
  ["2024年1月24日", "2024年《ねん》1月《がつ》24日《か》"],
  ["2024年2月1日", "2024年《ねん》2月《がつ》1日《ついたち》"],
  ["2026年11月{day}日{weekday}", "2026年《ねん》11月《がつ》{day}日《にち》{weekday}"],
  ["月曜日", "月曜日《げつようび》"],
])("%s is read %s", (date, read) => {
  expect(withReadings("ja-x-easy", date)).toBe(read);
  expect(withReadings("ja", date)).toBe(date);
});
