import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{app,components,contacts,core,desk,i18n,islands,messages,tools,worker}/**/*.test.{ts,tsx}"],
    environment: "node",
    allowOnly: false,
    testTimeout: 20_000,
  },
});
