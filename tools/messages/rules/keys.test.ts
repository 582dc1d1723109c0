import { expect, it } from "vitest";
import { found, subjectFor } from "../testing/subject";
import { keys } from "./keys";

const english = { "State.closed": "Closed", "State.open": "Open" };

it.each([
  ["the same keys in another order", { "State.open": "Mở", "State.closed": "Đóng" }, []],
  ["a missing key", { "State.open": "Mở" }, ["State.closed: is missing"]],
  ["a key too many", { "State.open": "Mở", "State.closed": "Đóng", "State.more": "Thêm" }, ["State.more: is not in en.json"]],
  ["an empty text", { "State.open": "Mở", "State.closed": " " }, ["State.closed: is empty"]],
])("%s", (_, texts, said) => {
  expect(found(keys, subjectFor("vi", { texts, english }))).toEqual(said);
});
