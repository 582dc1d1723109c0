import { benchExit } from "./bench/exit";
import { benchHours } from "./bench/hours";
import { benchLook } from "./bench/look";
import { benchMatch } from "./bench/match";
import { benchOffline } from "./bench/offline";
import { benchSearch } from "./bench/search";

/** Each returns a table: `exit`, `look` and `offline` measure the finished site of `out/`, the others the directory as it is. */
const BENCHES: Readonly<Record<string, () => Promise<string>>> = {
  exit: benchExit, offline: benchOffline, hours: benchHours, look: benchLook, match: benchMatch, search: benchSearch,
};

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
