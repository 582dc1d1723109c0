import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface LinkOptions {
  /** the port of the host behind the link */
  to: number;
  /** of the way down, for all connections together */
  bytesPerSecond: number;
  /** there and back, in milliseconds; a new connection takes one round more */
  roundTrip: number;
}

export interface Link {
  port: number;
  /** bytes that came down so far, headers included */
  bytesDown: () => number;
  close: () => void;
}

const SLICE_MS = 10;

/**
 * A slow line in front of a host. Page and worker share it, which a browser's own throttling does not do: that one slows
 * each of them alone, or the page only.
 */
export async function openLink({ to, bytesPerSecond, roundTrip }: LinkOptions): Promise<Link> {
  const slice = (bytesPerSecond * SLICE_MS) / 1000;
  /** In turn, a slice for each socket; the bytes of one socket stay in their order. */
  const waiting: { bytes: Buffer; socket: Socket }[] = [];
  const sockets = new Set<Socket>();
  let bytesDown = 0;
  let credit = 0;

  const server = createServer((client) => {
    const host = connect(to, "127.0.0.1");
    for (const socket of [client, host]) {
      sockets.add(socket);
      socket.setNoDelay(true).on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
    }
    const openedAt = performance.now();
    client.on("data", (bytes) => {
      const handshake = Math.max(0, roundTrip - (performance.now() - openedAt));
      setTimeout(() => host.write(bytes), handshake + roundTrip / 2);
    });
    host.on("data", (bytes: Buffer) => {
      const own = waiting.find(({ socket }) => socket === client);
      if (own === undefined) waiting.push({ bytes, socket: client });
      else own.bytes = Buffer.concat([own.bytes, bytes]);
    });
    client.on("end", () => host.end());
  });

  const pump = setInterval(() => {
    credit = waiting.length === 0 ? Math.min(slice, credit + slice) : credit + slice;
    while (credit >= 1 && waiting.length > 0) {
      const next = waiting.shift();
      if (next === undefined) break;
      const sent = next.bytes.subarray(0, Math.floor(credit));
      const rest = next.bytes.subarray(sent.length);
      if (rest.length > 0) waiting.push({ bytes: rest, socket: next.socket });
      credit -= sent.length;
      bytesDown += sent.length;
      setTimeout(() => next.socket.write(sent), roundTrip / 2);
    }
  }, SLICE_MS);

  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server.address()),
    bytesDown: () => bytesDown,
    close: () => {
      clearInterval(pump);
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the link has no port");
  return address.port;
}
