import { cacheName, filesOf, keptPaths, markOf, type KeepManifest } from "../core/keep/manifest";

/**
 * What the caches of a device hold that they should not: anything but the golden set of the languages that were opened (the
 * sources are in it for everyone), and a part that calls itself whole and is not. A part that is just being stored has no mark
 * yet and is let be.
 *
 * @param kept the addresses by the name of their cache
 * @param opened the paths of the languages that this visit opened
 */
export function keptFaults(
  manifest: KeepManifest, kept: Readonly<Record<string, readonly string[]>>, opened: readonly string[],
): readonly string[] {
  const name = cacheName(manifest);
  const allowed = keptPaths(manifest, opened);
  const addresses = kept[name] ?? [];
  return [
    ...Object.keys(kept).filter((other) => other !== name).map((other) => `cache ${other}`),
    ...addresses.filter((address) => !allowed.includes(address)).map((address) => `${address} in a cache`),
    ...manifest.parts
      .filter((part) => addresses.includes(markOf(part)))
      .flatMap((part) => filesOf(part))
      .filter(({ path }) => !addresses.includes(path))
      .map(({ path }) => `a part without ${path}`),
  ];
}
