import type { Words } from "../contacts/words";

export type { Words };

export type ToolLanguage = keyof Words;

/**
 * The language in which a tool speaks: `--ja` or `--en` among its arguments, else Japanese where the terminal's own
 * language is Japanese, else English.
 *
 * @param args the tool's arguments, `process.argv.slice(2)`
 * @param env the environment: `LC_ALL` and `LANG` are read
 */
export function toolLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): ToolLanguage {
  if (args.includes("--ja")) return "ja";
  if (args.includes("--en")) return "en";
  return (env.LC_ALL ?? env.LANG ?? "").startsWith("ja") ? "ja" : "en";
}
