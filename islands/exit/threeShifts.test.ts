import { expect, test } from "vitest";
import { threeShifts } from "./threeShifts";

/** `s` and `S` press and release Shift, `a` and `A` another key; a number lets that many seconds pass. */
function leavesAt(keys: string): number | undefined {
  const isThird = threeShifts();
  let timeStamp = 10_000;
  for (const [at, step] of keys.split(" ").entries()) {
    if (/^\d/.test(step)) timeStamp += Number(step) * 1000;
    const type = step === step.toLowerCase() ? "keydown" : "keyup";
    if (/^[as]$/i.test(step) && isThird({ type, key: step.toLowerCase() === "s" ? "Shift" : "a", timeStamp })) return at;
  }
  return undefined;
}

test.each([
  ["three presses leave, at the third release", "s S s S s S", 5],
  ["each may take five seconds", "s S 5 s S 5 s S", 7],
  ["after more than five seconds the count starts anew", "s S s S 5.1 s S", undefined],
  ["two presses stay", "s S s S", undefined],
  ["a Shift that changed another key does not count", "s a A S s a A S s a A S", undefined],
  ["nor does one whose key is let go after it", "s a S A s a S A s a S A", undefined],
  ["a key between the presses starts anew", "s S a A s S a A s S", undefined],
  ["a Shift held down is one press", "s s s s S", undefined],
  ["a release without its press does not count", "S S S", undefined],
])("%s", (_, keys, at) => {
  expect(leavesAt(keys)).toBe(at);
});
