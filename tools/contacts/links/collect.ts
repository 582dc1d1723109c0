import type { LoadedFile } from "../../../contacts/parse";

/** An address on the web and everywhere it stands in the directory: `contacts/jp/x.yaml:12`. */
export interface Link {
  readonly url: string;
  readonly at: readonly string[];
}

/** Channels whose value is, or may be, an address on the web. */
const WEB_CHANNELS = ["web", "form", "chat", "line", "messenger", "app"];

/** Every address of the directory once: those of sources and of contact points. */
export function linksOf(files: readonly LoadedFile[]): readonly Link[] {
  const places = new Map<string, string[]>();
  const add = (url: string | null, { path, lineAt }: LoadedFile, field: readonly PropertyKey[]) => {
    if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return;
    const line = lineAt(field);
    places.set(url, [...(places.get(url) ?? []), line === null ? path : `${path}:${line}`]);
  };
  for (const loaded of files) {
    loaded.file.points.forEach(({ channel, value }, at) => {
      if (WEB_CHANNELS.includes(channel)) add(value, loaded, ["points", at, "value"]);
    });
    loaded.file.sources.forEach(({ url }, at) => add(url, loaded, ["sources", at, "url"]));
  }
  return [...places].map(([url, at]) => ({ url, at }));
}
