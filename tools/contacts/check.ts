import { DirectoryError, formatFault } from "../../contacts/fault";
import { readFiles } from "../../contacts/load";
import { FACT_RULES } from "./facts";

/** `npm run contacts:check`: every file of the directory against its form and its own sources. Exit 1 on a fault. */
function main(): void {
  const files = readFiles();
  const faults = files.flatMap((loaded) => FACT_RULES.flatMap((rule) => rule(loaded)));
  if (faults.length > 0) throw new DirectoryError(faults);
  const points = files.flatMap(({ file }) => file.points);
  const count = (of: readonly string[]) => [...new Set(of)].sort().map((it) => `${it} ${of.filter((other) => other === it).length}`).join(", ");
  console.log(`${files.length} services, ${points.length} contact points: all numbers stand in a quote, all hours parse.`);
  console.log(`kinds: ${count(files.map(({ file }) => file.kind))}`);
  console.log(`channels: ${count(points.map(({ channel }) => channel))}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof DirectoryError)) throw error;
  console.error(error.faults.map(formatFault).join("\n"));
  console.error(`${error.faults.length} ${error.faults.length === 1 ? "fault" : "faults"}. Nothing was changed.`);
  process.exitCode = 1;
}
