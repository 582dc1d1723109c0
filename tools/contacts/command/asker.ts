/** Somebody who is asked one line at a time. */
export interface Asker {
  /** The line that is typed; null where there is no more to come: Ctrl-C, Ctrl-D, or the end of what is piped in. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly say: (text: string) => void;
}
