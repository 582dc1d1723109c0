import { expect, it } from "vitest";
import { ownNames } from "./names";

it("a name is taken apart at its brackets, and folded", () => {
  expect(ownNames(new Map([["a", ["法テラス（サポート）", "TELL Lifeline", "tell lifeline"]]])).get("a")).toEqual(["法てらす", "さぽーと", "tell lifeline"]);
});

it("what many are called names none of them", () => {
  const many = new Map(["a", "b", "c", "d"].map((id) => [id, ["Police", `Police of ${id}`]]));
  expect(ownNames(many).get("a")).toEqual(["police of a"]);
});
