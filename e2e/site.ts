import { test as base } from "@playwright/test";
import { serve, type ServedSite } from "../tools/serve";

interface WorkerFixtures {
  /** The finished site behind the production server, one a worker: its log shows what this worker's pages asked for. */
  readonly site: ServedSite;
}

export const test = base.extend<object, WorkerFixtures>({
  site: [
    async ({ playwright: _ }, use) => {
      const site = await serve({ root: "out", port: 0 });
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => {
    await use(`${site.origin}/`);
  },
});
