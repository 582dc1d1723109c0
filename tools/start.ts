import { existsSync } from "node:fs";
import { serve } from "./serve";

/** `npm run serve`: serves the finished site of `out/`. `PORT` (3000) and `HOST` (this machine only) are respected. */
async function main(): Promise<void> {
  if (!existsSync("out/index.html")) throw new Error("out/ holds no site. Mend: npm run build.");
  const port = Number(process.env.PORT ?? 3000);
  const host = process.env.HOST;
  const { origin } = await serve({ root: "out", port, ...(host === undefined ? {} : { host }) }).catch((error: unknown) => {
    throw new Error(`port ${port} cannot be opened (${String(error)}). Mend: PORT=${port + 1} npm start.`);
  });
  console.log("Serving the finished site of out/ with its production headers.");
  console.log(`Open ${origin}/ (Ctrl+C stops it).`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
