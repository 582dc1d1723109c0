import { createServer } from "node:http";
import { expect, test } from "vitest";
import { openLink } from "./link";

test("two answers share one line, and each waits for the round trip", async () => {
  const host = createServer((_request, response) => response.end(Buffer.alloc(10_000)));
  await new Promise<void>((resolve) => { host.listen(0, "127.0.0.1", resolve); });
  const address = host.address();
  const link = await openLink({ to: typeof address === "object" && address !== null ? address.port : 0, bytesPerSecond: 40_000, roundTrip: 100 });
  const start = performance.now();
  const bodies = await Promise.all([0, 1].map(async () => (await fetch(`http://127.0.0.1:${link.port}/`)).arrayBuffer()));
  const took = performance.now() - start;
  link.close();
  host.closeAllConnections();
  host.close();
  expect(bodies.map(({ byteLength }) => byteLength)).toEqual([10_000, 10_000]);
  expect(link.bytesDown()).toBeGreaterThan(20_000);
  expect(took).toBeGreaterThan(500 + 200 - 50);
});

test("an answer of many chunks arrives in its order", async () => {
  const sent = Buffer.from(Array.from({ length: 300_000 }, (_, at) => at % 251));
  const host = createServer((_request, response) => response.end(sent));
  await new Promise<void>((resolve) => { host.listen(0, "127.0.0.1", resolve); });
  const address = host.address();
  const link = await openLink({ to: typeof address === "object" && address !== null ? address.port : 0, bytesPerSecond: 1_000_000, roundTrip: 20 });
  const bodies = await Promise.all([0, 1].map(async () => Buffer.from(await (await fetch(`http://127.0.0.1:${link.port}/`)).arrayBuffer())));
  link.close();
  host.closeAllConnections();
  host.close();
  for (const body of bodies) expect(body.equals(sent)).toBe(true);
});
