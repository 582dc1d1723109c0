/**
 * Tells the neutral page that Leave brought her there, and nothing else: the name of the window lives in memory, crosses
 * from one page of ours to the next, and is in no address, no storage and no history.
 */
const NAME = "calendar";

export function markLeft(): void {
  window.name = NAME;
}

/** True once, on the page that Leave led to. */
export function takeMark(): boolean {
  const isMarked = window.name === NAME;
  window.name = "";
  return isMarked;
}
