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
