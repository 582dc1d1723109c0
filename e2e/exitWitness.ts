import type { BrowserContext } from "@playwright/test";
import { loadSite } from "../site";

/** Where she came from, and the one outside site; neither is ever contacted. */
export const BEFORE = "https://before.example/";
export const OUTSIDE = loadSite().exit.outside;

/** What stood on a page when it came into view. */
interface Sight {
  readonly address: string;
  readonly title: string;
  /** parts that only the door has */
  readonly parts: number;
  readonly text: string;
}

declare global {
  interface Window {
    sawPage: (sight: Sight) => void;
  }
}

/** Sees every page of a context as it comes into view, from the history and the back-forward cache, too. */
export class Witness {
  private sights: Sight[] = [];

  static async of(context: BrowserContext): Promise<Witness> {
    const witness = new Witness();
    for (const [address, title] of [[BEFORE, "Before"], [OUTSIDE, "Outside"]] as const) {
      await context.route(`${address}**`, (route) =>
        route.fulfill({ contentType: "text/html", body: `<!doctype html><title>${title}</title><link rel="icon" href="data:,"><p>${title}</p>` }),
      );
    }
    await context.exposeFunction("sawPage", (sight: Sight) => {
      witness.sights.push(sight);
    });
    await context.addInitScript(() => {
      const look = () =>
        window.sawPage({
          address: location.href,
          title: document.title,
          parts: document.querySelectorAll("[data-exit], [data-lead], [data-choices], .card, dialog, [href^='tel:']").length,
          text: document.body.textContent,
        });
      addEventListener("DOMContentLoaded", look);
      addEventListener("pageshow", look);
    });
    return witness;
  }

  /** From here on, nothing of the door may be seen. */
  forget(): void {
    this.sights = [];
  }

  get pages(): number {
    return this.sights.length;
  }

  /** What was seen that is not neutral: a part or word of the door, another title, another address. An error page is the browser's. */
  faults(neutralTitles: readonly string[], neutralAddresses: readonly string[]): readonly string[] {
    const ours = this.sights.filter(({ address }) => !address.startsWith("chrome-error:"));
    return ours.flatMap(({ address, title, parts, text }) => [
      ...(parts > 0 ? [`${address}: ${parts} parts of the door`] : []),
      ...(/Madoguchi|\b11[09]\b|0120/.test(text) ? [`${address}: words of the door`] : []),
      ...(neutralTitles.includes(title) ? [] : [`${address}: the title "${title}"`]),
      ...(neutralAddresses.includes(address) ? [] : [`the address ${address}`]),
    ]);
  }
}
