import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Asker } from "./asker";

/** Input and output of a terminal, or of a pipe: lines that come before their question wait for it. */
export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** Asks on a terminal while `talk` lasts; afterwards the program can end. */
export async function onTerminal<T>({ input, output }: Streams, talk: (asker: Asker) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input, output, terminal: input.isTTY === true });
  terminal.on("SIGINT", () => terminal.close());
  const lines: AsyncIterator<string, undefined> = terminal[Symbol.asyncIterator]();
  let isClosed = false;
  terminal.on("close", () => {
    isClosed = true;
  });
  const asker: Asker = {
    ask: async (prompt) => {
      if (isClosed) {
        output.write(prompt);
      } else {
        terminal.setPrompt(prompt);
        terminal.prompt();
      }
      const { done, value } = await lines.next();
      if (done !== true) return value;
      output.write("\n");
      return null;
    },
    say: (text) => void output.write(`${text}\n`),
  };
  try {
    return await talk(asker);
  } finally {
    terminal.close();
  }
}
