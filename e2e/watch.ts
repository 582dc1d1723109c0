import type { BrowserContext, Page } from "@playwright/test";
import { LOCALES } from "../i18n/locales";
import type { KeepManifest } from "../core/keep/manifest";
import type { ServedSite } from "../tools/serve";
import { keptFaults } from "./keptFaults";

const PATHS = LOCALES.map(({ path }) => path).join("|");
/** Only a language or a page that is the same for everyone may stand in an address: no need, choice or contact, no query, no fragment. */
const ADDRESS = new RegExp(`^/((${PATHS}|(${PATHS})/about|away/(${PATHS})|sources)/?)?$`);
/** What the page itself is made of; a path names no choice, and it has no query. */
const ASKED = new RegExp(`^/((${PATHS}|(${PATHS})/about|away/(${PATHS})|sources)/|assets/[a-z]+\\.[0-9a-f]{10}\\.js|[a-z]+\\.svg|worker\\.js|packs/[A-Za-z0-9._-]+|manifest[A-Za-z0-9./-]*|favicon\\.ico)?$`);
/** Most entries that a whole visit may add to the history: the first page, and what it led to. */
const HISTORY_GROWTH = 1;

/** What a test does that a visit does not. */
export interface Unusual {
  /** It types addresses itself, wrong ones too: those say nothing of the site. */
  readonly typesAddresses?: boolean;
  /** It ends with Leave, which leads to the one outside site. */
  readonly leaves?: boolean;
  /** It deploys other builds, and compares what is kept with the golden set of each itself. */
  readonly changesBuilds?: boolean;
}

/**
 * Leaves no trace: after each step it is asked what the visit has left on the phone and told the network. Every fault is a line
 * that names the step.
 */
export class Watch {
  readonly faults: string[] = [];
  private readonly titles: ReadonlySet<string>;
  private readonly firstRequest: number;
  private readonly opened = new Set<string>();
  private firstHistory: number | null = null;

  constructor(
    private readonly context: BrowserContext,
    private readonly site: Pick<ServedSite, "origin" | "requests">,
    /** What the build under test keeps, from its pages alone. */
    private readonly keeps: KeepManifest,
    titles: readonly string[],
    private readonly unusual: Unusual = {},
  ) {
    this.titles = new Set(["", ...titles]);
    this.firstRequest = site.requests.length;
    context.on("request", (request) => {
      const isOutside = unusual.leaves === true && request.isNavigationRequest();
      if (new URL(request.url()).origin !== site.origin && !isOutside) this.faults.push(`asked another host: ${request.url()}`);
    });
    context.on("page", (page) => { this.follow(page); });
    for (const page of context.pages()) this.follow(page);
  }

  private follow(page: Page): void {
    page.on("console", (message) => {
      if (message.type() === "error" && !this.isExpected(message.text())) this.faults.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => {
      if (!isErrorPage(page.url())) this.faults.push(`error: ${error.message}`);
    });
    page.on("framenavigated", (frame) => { this.address("navigation", frame.url()); });
  }

  private isExpected(text: string): boolean {
    return /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(text) || (this.unusual.typesAddresses === true && text.includes("404 (Not Found)"));
  }

  private address(step: string, url: string): void {
    if (url === "about:blank" || isErrorPage(url)) return;
    const { origin, pathname, search, hash } = new URL(url);
    if (origin !== this.site.origin) return;
    this.opened.add(pathname.split("/")[1] ?? "");
    if (this.unusual.typesAddresses === true) return;
    if (!ADDRESS.test(pathname) || search !== "" || hash !== "") this.faults.push(`${step}: the address says ${pathname}${search}${hash}`);
  }

  /** Looks at everything that a visit could leave. `step` is named in the faults. */
  async after(step: string, page: Page): Promise<void> {
    if (page.isClosed() || !page.url().startsWith(this.site.origin)) return;
    this.address(step, page.url());
    const left = await page.evaluate(leftBehind).catch(goneMeanwhile);
    if (left === null) return;
    if (!this.titles.has(left.title)) this.faults.push(`${step}: the title says "${left.title}"`);
    this.firstHistory ??= left.history;
    if (this.unusual.typesAddresses !== true && left.history > this.firstHistory + HISTORY_GROWTH) this.faults.push(`${step}: the history grew from ${this.firstHistory} to ${left.history}`);
    const kept = this.unusual.changesBuilds === true ? [] : keptFaults(this.keeps, left.kept, [...this.opened]);
    for (const trace of [...left.stored, ...kept]) this.faults.push(`${step}: stored ${trace}`);
    const cookies = await this.context.cookies();
    for (const { name } of cookies) this.faults.push(`${step}: cookie ${name}`);
    for (const { url } of this.site.requests.slice(this.firstRequest)) {
      if (this.unusual.typesAddresses !== true && !ASKED.test(url)) this.faults.push(`${step}: the server was asked for ${url}`);
    }
  }
}

/** The browser's own page for what cannot be had has scripts, and faults, of its own. */
function isErrorPage(url: string): boolean {
  return url.startsWith("chrome-error:");
}

/** A page that leaves while it is looked at is looked at where it arrives; a browser's own error page has nothing to look at. */
function goneMeanwhile(error: unknown): null {
  if (error instanceof Error && /context was destroyed|has been closed|navigat|denied in this context/i.test(error.message)) return null;
  throw error;
}

/** Runs in the page. */
async function leftBehind() {
  const databases = "databases" in indexedDB ? await indexedDB.databases() : [];
  const kept: Record<string, readonly string[]> = {};
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys();
    kept[name] = requests.map(({ url }) => url.slice(location.origin.length));
  }
  return {
    kept,
    title: document.title,
    history: history.length,
    stored: [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map(({ name }) => `database ${name ?? ""}`),
    ],
  };
}
