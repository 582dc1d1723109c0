export interface Pace {
  /** How many hosts are visited at the same time. */
  readonly limit: number;
  /** Waits between two visits to the same host. */
  readonly pause: () => Promise<void>;
  readonly progress: (done: number) => void;
}

/**
 * Visits every address: several hosts side by side, each host one visit at a time with a pause in between.
 *
 * @returns the answer for each address
 */
export async function inTurn<T>(
  urls: readonly string[], visit: (url: string) => Promise<T>, { limit, pause, progress }: Pace,
): Promise<ReadonlyMap<string, T>> {
  const hosts = byHost(urls);
  const answers = new Map<string, T>();
  const worker = async () => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [at, url] of host.entries()) {
        if (at > 0) await pause();
        answers.set(url, await visit(url));
        progress(answers.size);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return answers;
}

/** The first address of each of the first hosts. */
export function firstOfHosts(urls: readonly string[], count: number): readonly string[] {
  return byHost(urls).slice(0, count).flatMap(([first]) => first ?? []);
}

function byHost(urls: readonly string[]): string[][] {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
}
