import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { onTerminal } from "./terminal";

async function talk(typed: string): Promise<{ readonly answers: readonly (string | null)[]; readonly seen: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(typed);
  const answers = await onTerminal({ input, output }, async ({ ask, say }) => {
    const first = await ask("one? ");
    say("thanks");
    return [first, await ask("two? "), await ask("three? ")];
  });
  return { answers, seen: String(output.read()) };
}

it("takes a line for each question, also where all come at once", async () => {
  const { answers, seen } = await talk("a\nb\nc\n");
  expect(answers).toEqual(["a", "b", "c"]);
  expect(seen).toBe("one? thanks\ntwo? three? ");
});

it("says that no more is to come, each time it asks again", async () => {
  expect((await talk("a\nb")).answers).toEqual(["a", "b", null]);
  expect(await talk("")).toEqual({ answers: [null, null, null], seen: "one? \nthanks\ntwo? \nthree? \n" });
});
