import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { firstOfHosts, inTurn } from "./inTurn";

const urls = Array.from({ length: 60 }, (_, at) => `https://host${at % 12}.example/${at}`);

it("several hosts are visited side by side, no host twice at a time, with a pause between its pages", async () => {
  const busy: string[] = [];
  let most = 0;
  let pauses = 0;
  const visited = await inTurn(urls, async (url) => {
    const { host } = new URL(url);
    expect(busy).not.toContain(host);
    busy.push(host);
    most = Math.max(most, busy.length);
    await setImmediate();
    busy.splice(busy.indexOf(host), 1);
    return url.length;
  }, { limit: 8, pause: async () => { pauses += 1; await setImmediate(); }, progress: () => {} });
  expect(most).toBe(8);
  expect(pauses).toBe(60 - 12);
  expect(new Map([...visited].sort())).toEqual(new Map(urls.map((url): [string, number] => [url, url.length]).sort()));
});

it("the first of each host are asked first", () => {
  expect(firstOfHosts(urls, 3)).toEqual(["https://host0.example/0", "https://host1.example/1", "https://host2.example/2"]);
});
