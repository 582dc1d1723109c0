import { leave } from "./exit/leave";
import { threeShifts } from "./exit/threeShifts";

/**
 * Leave, by a tap on any `[data-exit]` whenever it came onto the page, or by Shift three times. It comes before every other
 * listener of the page. Should the browser bring the page back, it stays blank and leaves again.
 */
export function startExit(): void {
  const first = document.querySelector<HTMLAnchorElement>("a[data-exit]");
  if (first === null) return;
  const { href } = first;
  let hasLeft = false;
  const go = () => {
    hasLeft = true;
    leave(href);
  };
  addEventListener(
    "click",
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest("[data-exit]") === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      go();
    },
    { capture: true },
  );
  addEventListener("pageshow", () => {
    if (hasLeft) go();
  });
  const isThirdShift = threeShifts();
  for (const type of ["keydown", "keyup"] as const) {
    addEventListener(
      type,
      (event) => {
        if (isThirdShift(event)) go();
      },
      { capture: true },
    );
  }
}
