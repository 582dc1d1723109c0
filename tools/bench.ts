import { benchExit } from "./bench/exit";
import { benchOffline } from "./bench/offline";

/** Each measures the finished site of `out/` and returns a table. */
const BENCHES: Readonly<Record<string, () => Promise<string>>> = { exit: benchExit, offline: benchOffline };

/** `npm run bench [-- name…]`: measures and prints; without a name, everything. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  for (const name of names.length === 0 ? Object.keys(BENCHES) : names) {
    const bench = BENCHES[name];
    if (bench === undefined) throw new Error(`There is no bench "${name}". Mend: one of ${Object.keys(BENCHES).join(", ")}.`);
    console.log(await bench());
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
