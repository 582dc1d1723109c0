import { say, wordsOf } from "./words";

/** Shows the button that copies the text above it, where the browser can, and says what came of it. */
export function startCopy(): void {
  const button = document.querySelector<HTMLElement>("[data-copy]");
  const text = document.querySelector("[data-copied]");
  const says = document.querySelector("[data-copy-says]");
  if (button === null || text === null || says === null || !("clipboard" in navigator)) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(wordsOf(text)).then(
      () => { say(says, button.dataset["done"] ?? ""); },
      () => { say(says, button.dataset["failed"] ?? ""); },
    );
  });
}
