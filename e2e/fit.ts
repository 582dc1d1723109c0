import type { Page } from "@playwright/test";

/** How far the page is wider than its window, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

/**
 * What is in view and cut off: text that is taller than the box that hides the rest, or that stands outside the window. Lines that end in
 * an ellipsis on purpose are not counted.
 */
export function tornOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr-only") !== null) continue;
      const style = getComputedStyle(element);
      const hides = style.overflowY === "hidden" || style.overflowY === "clip";
      if (hides && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0) found.push(`cut off: ${element.className} ${element.innerText.slice(0, 60)}`);
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 1 && element.closest(".lead, [hidden]") === null && (left < -1 || right > innerWidth + 1)) found.push(`outside: ${element.className} ${element.innerText.slice(0, 60)}`);
    }
    return found;
  });
}
