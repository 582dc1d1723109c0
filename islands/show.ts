/**
 * The card to show fills the screen in a native dialog, so that Back closes it where the engine can and focus returns.
 * Without `showModal` the disclosure of the page stays as it is.
 */
export function startShow(): void {
  const disclosure = document.querySelector<HTMLDetailsElement>("[data-show]");
  const summary = disclosure?.querySelector("summary");
  const card = disclosure?.querySelector(".showcard");
  if (!disclosure || !summary || !card || !("showModal" in HTMLDialogElement.prototype)) return;
  const dialog = document.createElement("dialog");
  dialog.className = "full";
  dialog.setAttribute("aria-label", summary.textContent);
  const leave = document.querySelector("[data-exit]")?.cloneNode(true);
  const close = document.createElement("button");
  close.type = "button";
  close.className = "exit";
  close.textContent = disclosure.dataset["close"] ?? "";
  close.addEventListener("click", () => dialog.close());
  const bar = document.createElement("p");
  bar.className = "bar-in";
  bar.append(...(leave === undefined ? [] : [leave]), close);
  dialog.append(bar, card);
  document.body.append(dialog);
  bar.querySelector("[data-exit]")?.addEventListener("click", (event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(".bar [data-exit]")?.click();
  });
  summary.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
  });
}
