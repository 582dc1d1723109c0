import { readFileSync } from "node:fs";
import { LOCALES } from "../../i18n/locales";
import { flatten, parses, sameArguments, sameKeys, type Flat } from "./rules";

const REFERENCE = "en";

/** `npm run messages:check`: every locale against `messages/en.json`. Exit 1 on a fault, named by file and key. */
function main(): void {
  const read = (tag: string): Flat => flatten(JSON.parse(readFileSync(`messages/${tag}.json`, "utf8")));
  const reference = read(REFERENCE);
  let faults = 0;
  for (const { tag } of LOCALES) {
    const messages = read(tag);
    for (const { key, message } of [...sameKeys(reference, messages), ...parses(messages), ...sameArguments(reference, messages)]) {
      faults += 1;
      console.error(`messages/${tag}.json: ${key}: ${message}`);
    }
  }
  if (faults > 0) process.exitCode = 1;
  else console.log(`${LOCALES.length} locales, ${reference.size} messages each: same keys, same arguments, all parse.`);
}

main();
