const PRESSES = 3;
const BETWEEN_MS = 5000;

/** What is needed of a keyboard event; `timeStamp` in ms. */
export interface KeyPress {
  readonly type: string;
  readonly key: string;
  readonly timeStamp: number;
}

/**
 * Counts presses of Shift alone, each within five seconds of the one before. A press that changed another key does not
 * count, and any other key starts anew: who writes with capitals, or switches an input method, stays.
 *
 * @returns a function to give every `keydown` and `keyup`; true at the third press
 */
export function threeShifts(): (press: KeyPress) => boolean {
  let count = 0;
  let last = 0;
  let isAlone = false;
  return ({ type, key, timeStamp }) => {
    if (key !== "Shift") {
      count = 0;
      isAlone = false;
      return false;
    }
    if (type === "keydown") {
      isAlone = true;
      return false;
    }
    if (!isAlone) return false;
    isAlone = false;
    count = timeStamp - last <= BETWEEN_MS ? count + 1 : 1;
    last = timeStamp;
    return count >= PRESSES;
  };
}
