import { execFileSync } from "node:child_process";
import createNextIntlPlugin from "next-intl/plugin";

process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Set by `npm run dev` alone: the folder its unfinished pages go to; the type check is left to `npm run types` then. */
const devExport = process.env.DEV_EXPORT_FOLDER;

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

process.env.SOURCE_DATE_EPOCH ??= commitTime();

/** The time of the commit in seconds, so that every build of it carries the same dates; the present outside a checkout. */
function commitTime() {
  try {
    return execFileSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return String(Math.floor(Date.now() / 1000));
  }
}

/**
 * A static export: every page is a folder with an index.html that any host can serve. The build id is fixed so that
 * two builds of one commit are the same bytes.
 *
 * @type {import("next").NextConfig}
 */
const config = {
  output: "export",
  ...(devExport === undefined ? {} : { distDir: devExport, typescript: { ignoreBuildErrors: true } }),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  generateBuildId: () => "madoguchi",
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
