const NEUTRAL_TITLE = "";

/**
 * Leave: the page goes blank at once, loses its title and everything that was chosen, and the neutral page takes its
 * place in the history. Also on three presses of Shift. Should the browser bring the page back, it stays blank and leaves
 * again.
 */
export function startExit(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-exit]");
  if (link === null) return;
  let hasLeft = false;
  const leave = () => {
    hasLeft = true;
    document.title = NEUTRAL_TITLE;
    document.body.replaceChildren();
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener("pageshow", () => {
    if (hasLeft) leave();
  });
  onThreeShifts(leave);
}

const PRESSES = 3;
const WITHIN_MS = 5000;

/** Shift alone, three times within five seconds: a press that changed another key does not count. */
function onThreeShifts(then: () => void): void {
  let times: number[] = [];
  let isAlone = false;
  addEventListener("keydown", ({ key }) => {
    isAlone = key === "Shift";
  });
  addEventListener("keyup", ({ key, timeStamp }) => {
    if (key !== "Shift" || !isAlone) return;
    times = [...times.filter((time) => timeStamp - time < WITHIN_MS), timeStamp];
    if (times.length >= PRESSES) then();
  });
}
