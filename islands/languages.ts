/**
 * A change of language takes the place of the page in the history: Back then leaves, it does not walk through what was open.
 * A click that asks for another tab is left to the browser.
 */
export function startLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }
}
