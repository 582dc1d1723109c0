import { test as base } from "@playwright/test";
import { serve, type ServedSite } from "../tools/serve";

interface WorkerFixtures {
  /** The finished site behind the production server, one a worker: its log shows what this worker's pages asked for. */
  readonly site: ServedSite;
  /** The time that the server says. Tests stand at instants of their own, so it says none unless one is set. */
  readonly serverClock: { at: Date | null };
}

export const test = base.extend<object, WorkerFixtures>({
  serverClock: [
    async ({ playwright: _ }, use) => {
      await use({ at: null });
    },
    { scope: "worker" },
  ],
  site: [
    async ({ serverClock }, use) => {
      const site = await serve({ root: "out", port: 0, quality: 4, date: () => serverClock.at });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => {
    await use(`${site.origin}/`);
  },
});
