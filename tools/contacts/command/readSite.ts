import { DirectoryError } from "../../../contacts/fault";
import { loadSite, type Site } from "../../../site";

/**
 * `site.yaml`, for a tool that says who asks.
 * @throws DirectoryError with a fault for each line of what is wrong with it, as for the directory's own files
 */
export function readSite(path = "site.yaml"): Site {
  try {
    return loadSite(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const lines = error.message.split("\n").map((line) => line.replace(`${path}: `, ""));
    throw new DirectoryError(lines.map((line) => ({ file: path, line: null, field: "", message: { en: line, ja: line } })));
  }
}
