/**
 * A change of language, and every other way from one page of ours to the next, takes the place of the page in the history: Back
 * then leaves, it does not walk through what was open. A click that asks for another tab is left to the browser.
 */
export function startLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href^='/']:not([data-exit])")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      location.replace(link.href);
    });
  }
}
