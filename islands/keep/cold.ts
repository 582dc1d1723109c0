const SIGNS_OF_USE = ["pointerdown", "touchstart", "keydown", "wheel", "scroll", "click", "input"];
const MOMENT_MS = 3000;

/**
 * Whether the page is cold: nothing on it has been touched, pressed, scrolled, chosen, opened or called since it was loaded, and
 * it is out of sight or was only just shown. A page that was touched once stays in use until it is loaded again, a call
 * and the time on the phone after it included.
 */
export function watchUse(): () => boolean {
  let isUsed = false;
  let shownAt = performance.now();
  for (const type of SIGNS_OF_USE) addEventListener(type, () => { isUsed = true; }, { once: true, capture: true, passive: true });
  document.addEventListener("visibilitychange", () => {
    shownAt = performance.now();
  });
  return () => !isUsed && document.querySelector("dialog[open]") === null && (document.hidden || performance.now() - shownAt < MOMENT_MS);
}
