import { loadDirectory } from "../../contacts/load";
import { LOCALES } from "../../i18n/locales";
import type { Site } from "../../site";
import type { ToolLanguage } from "../words";
import { releaseFaults } from "./gate";
import { nationalPointsNotChecked } from "./nationalPoints";
import { readReviews } from "./readReviews";

/**
 * Stops a build that `site.yaml` calls public before it may be.
 *
 * @param at the instant of the build, ms since the epoch
 * @throws Error with one line for each thing that is missing, and DirectoryError where a review is not of its form
 */
export function guardRelease({ release }: Pick<Site, "release">, at: number, language: ToolLanguage = "en"): void {
  const reviews = readReviews();
  if (release === "preview") return;
  const locales = LOCALES.map(({ tag }) => tag);
  const unchecked = nationalPointsNotChecked(loadDirectory().services, at);
  const faults = releaseFaults({ release, reviews, locales, nationalPointsNotChecked: unchecked });
  if (faults.length > 0) throw new Error(faults.map((fault) => `site.yaml: ${fault[language]}`).join("\n"));
}
