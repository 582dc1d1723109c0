import { say, wordsOf } from "./words";

/**
 * A disclosure marked as a view (`data-view`, `data-close` its word for "back") opens as a native dialog over the whole
 * screen: Back closes it where the engine can, Escape everywhere, and focus returns to what opened it. Nothing enters the
 * history. Without `showModal` the disclosure stays as it is. Other controls open it by `data-open`.
 */
export function startViews(): void {
  if (!("showModal" in HTMLDialogElement.prototype)) return;
  for (const disclosure of document.querySelectorAll<HTMLDetailsElement>("details[data-view]")) {
    const open = viewOf(disclosure);
    const controls = document.querySelectorAll<HTMLElement>(`[data-open="${disclosure.dataset["view"] ?? ""}"]`);
    for (const control of [disclosure.querySelector("summary"), ...controls]) {
      control?.addEventListener("click", (event) => {
        event.preventDefault();
        open();
      });
    }
  }
}

/** Moves what the disclosure holds into a dialog; the function returned opens it. */
function viewOf(disclosure: HTMLDetailsElement): () => void {
  const [summary, ...content] = disclosure.children;
  const dialog = document.createElement("dialog");
  dialog.className = "full";
  dialog.setAttribute("aria-label", summary === undefined ? "" : wordsOf(summary));
  dialog.append(barOf(dialog, disclosure.dataset["close"] ?? ""), ...content);
  document.body.append(dialog);
  return () => {
    dialog.showModal();
    dialog.scrollTop = 0;
  };
}

/** Leave stays the first thing in every view, "back" the second. */
function barOf(dialog: HTMLDialogElement, back: string): HTMLElement {
  const bar = document.createElement("p");
  bar.className = "view-bar bar-in";
  const leave = document.querySelector(".bar [data-exit]")?.cloneNode(true);
  if (leave !== undefined) bar.append(leave);
  const close = document.createElement("button");
  close.type = "button";
  close.className = "exit";
  say(close, back);
  close.addEventListener("click", () => dialog.close());
  bar.append(close);
  return bar;
}
