import { canInstallPackages, installPackages, isProgram, output } from "./system/command";

/** Scripts without which a picture of a page shows boxes; a language of each, as fontconfig names them. */
const LANGUAGES = ["ja", "zh-cn", "zh-tw", "ko", "my", "km", "th", "ne", "ar", "bn", "ta", "si"];
const PACKAGES = ["fontconfig", "fonts-noto-core", "fonts-noto-cjk"];

/** The languages that no installed font can draw; all of them where the system has no fontconfig. */
export function undrawableLanguages(listFonts: (language: string) => string | undefined = fontsFor): string[] {
  return LANGUAGES.filter((language) => (listFonts(language) ?? "").trim() === "");
}

function fontsFor(language: string): string | undefined {
  return output("fc-list", [`:lang=${language}`, "family"]);
}

/** Sees to the fonts of every script we print; where it may not install any, it says so, and the tests run all the same. */
function ensureFonts(): string {
  const missing = undrawableLanguages();
  if (missing.length === 0) return "Fonts for every script are installed.";
  if (!canInstallPackages()) return `Fonts for ${missing.join(", ")} may be missing (pictures may show boxes); not installed on this system.`;
  console.log(`No font for ${missing.join(", ")}; installing ${PACKAGES.join(", ")}.`);
  if (installPackages(PACKAGES) && undrawableLanguages().length === 0) return "Installed the Noto fonts.";
  return "The Noto fonts could not all be installed; pictures may show boxes.";
}

if (isProgram(import.meta.url)) console.log(ensureFonts());
