import { createServer, type RequestListener, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { parseService } from "../../../contacts/parse";
import { linksOf, type Link } from "./collect";
import { runLinks } from "./run";
import { visit } from "./visit";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Starts a server on this computer and gives its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
}

const site: RequestListener = (request, response) => {
  const answers = new Map<string, readonly [status: number, location?: string]>([
    ["/here", [200]], ["/moved", [301, "/here"]], ["/for-now", [302, "/here"]], ["/gone", [404]], ["/refused", [403]],
    ["/no-head", [request.method === "HEAD" ? 405 : 200]], ["/round", [301, "/round"]], ["/to-mail", [301, "mailto:a@example.org"]],
  ]);
  const [status, location] = answers.get(request.url ?? "") ?? [500];
  response.writeHead(status, location === undefined ? {} : { location }).end(request.method === "HEAD" ? undefined : "page");
};

const run = (argv: readonly string[], links: readonly Link[], language: "en" | "ja" = "en", progress: (done: number, of: number) => void = () => {}) =>
  runLinks(argv, language, { links: () => links, visit: (url) => visit(url, 300), pause: () => Promise.resolve(), progress });

const linksAt = (base: string, paths: readonly string[]) => paths.map((path, at) => ({ url: `${base}${path}`, at: [`contacts/jp/x.yaml:${at}`] }));

describe("contacts:links", () => {
  it("says of each address what its server says, the gone first, and ends with 1", async () => {
    const base = await serve(site);
    const { stdout, status } = await run([], linksAt(base, ["/here", "/moved", "/for-now", "/gone", "/no-head", "/refused", "/round", "/to-mail", "/here#two"]));
    expect(status).toBe(1);
    expect(stdout.replaceAll(base, "").split("\n")).toEqual([
      "gone (HTTP 404): /gone (contacts/jp/x.yaml:3)",
      "moved to /here: /moved (contacts/jp/x.yaml:1)",
      "no answer (HTTP 403): /refused (contacts/jp/x.yaml:5)",
      "no answer (too many redirects): /round (contacts/jp/x.yaml:6)",
      "no answer (HTTP 301): /to-mail (contacts/jp/x.yaml:7)",
      "9 addresses: 4 ok, 1 moved, 1 gone, 3 without an answer.",
      "",
    ]);
  });

  it("prints JSON and shows its progress up to the last", async () => {
    const base = await serve(site);
    const seen: string[] = [];
    const { stdout, status } = await run(["--json"], linksAt(base, ["/here", "/moved"]), "en", (done, of) => seen.push(`${done}/${of}`));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      checked: true,
      links: [
        { url: `${base}/here`, is: "ok", at: ["contacts/jp/x.yaml:0"] },
        { url: `${base}/moved`, is: "moved", to: `${base}/here`, at: ["contacts/jp/x.yaml:1"] },
      ],
    });
    expect(seen).toEqual(["1/2", "2/2"]);
  });

  it("waits no longer than its timeout for a server that never answers", async () => {
    const [base, silent] = [await serve(site), await serve(() => {})];
    const { stdout } = await run([], [...linksAt(base, ["/here"]), ...linksAt(silent, ["/"])]);
    expect(stdout).toContain(`no answer (timeout): ${silent}/`);
  });

  it("says in one line that nothing was checked where no host answers at all", async () => {
    const base = await serve(site);
    servers.splice(0).forEach((server) => server.close());
    expect(await run([], linksAt(base, ["/here"]))).toEqual({
      stdout: "Not checked: no host answers, so there seems to be no network.\n", stderr: "", status: 0,
    });
    expect((await run([], linksAt(base, ["/here"]), "ja")).stdout).toMatch(/^調べていません/);
    expect(JSON.parse((await run(["--json"], linksAt(base, ["/here"]))).stdout)).toEqual({ checked: false, links: [] });
  });

  it.each([
    [["--timeout", "soon"], '--timeout "soon" is no count'], [["--fast"], "--fast is not a flag"], [["x"], '"x" is not asked for'],
  ])("refuses %j", async (argv, said) => {
    const { stderr, status } = await run(argv, []);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });

  it("takes each address once, with every place where it stands, and no mail and no counter", () => {
    const text = readFileSync("contacts/jp/childline-japan.yaml", "utf8");
    const parsed = parseService("x.yaml", text);
    const links = linksOf(parsed.ok ? [parsed.loaded] : []);
    const linesWith = (url: string) => text.split("\n").flatMap((line, at) => (line.endsWith(` ${url}`) ? [`x.yaml:${at + 1}`] : []));
    expect(links).toEqual([
      "https://childline.or.jp/chat", "http://www.cl-fukushima.org/suisinkyougikai/index.html", "http://stopijime.jp/consultation.html",
    ].map((url) => ({ url, at: linesWith(url) })));
    expect(links[0]?.at).toHaveLength(2);
  });
});
