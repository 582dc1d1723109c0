import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./serve/answer";
import { readSite } from "./serve/siteFile";

/** One request as the server saw it, in the order of the answers. */
export interface ServedRequest {
  method: string;
  /** path and query as they were asked for */
  url: string;
  status: number;
  /** bytes of the body that was sent */
  bytes: number;
}

export interface ServeOptions {
  /** folder of a finished site */
  root: string;
  /** 0 takes a free port */
  port: number;
  /** the address to listen on; only this machine unless told otherwise */
  host?: string;
  /** another place for a path, where this server is not the one to answer it */
  elsewhere?: (path: string) => string | undefined;
  /** how hard brotli tries, 0–11; the best unless told otherwise, as a host does that compresses once */
  quality?: number;
  /** what the header `Date` says in place of the real time; null: it is left out */
  date?: () => Date | null;
}

export interface ServedSite {
  port: number;
  /** the site's origin, without a slash at its end */
  origin: string;
  requests: readonly ServedRequest[];
  /** Reads the site again, from the same folder or another; requests under way end with what they began with. */
  reload: (root?: string) => void;
  /** Stops at once: open connections are cut, as when a server dies. */
  close: () => Promise<void>;
}

/**
 * Serves a finished site from memory with the production headers, as a static host would.
 *
 * @throws Error (rejects) where the port is taken or the folder cannot be read
 */
export async function serve({ root, port, host = "127.0.0.1", elsewhere, date, quality }: ServeOptions): Promise<ServedSite> {
  let site = readSite(root, quality);
  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    const { method = "GET", url = "/" } = request;
    const place = elsewhere?.(url);
    const { status, headers, body } =
      place === undefined ? answer(site, { method, url, headers: request.headers }) : { status: 307, headers: { Location: place }, body: "" };
    const sent = method === "HEAD" ? "" : body;
    requests.push({ method, url, status, bytes: sent.length });
    const said = date?.();
    if (said === null) response.sendDate = false;
    response.writeHead(status, said ? { ...headers, Date: said.toUTCString() } : headers).end(sent);
  });
  await listen(server, port, host);
  const bound = boundPort(server.address());
  return {
    port: bound,
    origin: `http://localhost:${bound}`,
    requests,
    reload: (from = root) => {
      site = readSite(from, quality);
    },
    close: () => close(server),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}

function boundPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
