import { markLeft } from "./mark";

const NEUTRAL_TITLE = "";
/** A tab that is not in view draws no frame; it leaves no later than this. */
const LATEST_MS = 200;

/**
 * Blanks the page at once and for good, then empties it and puts the neutral page in its place. The address goes before the
 * page, so that Forward, reload or a reopened tab find the neutral page while it is still loading, or when it never arrives.
 *
 * @param href the neutral page, on our own host
 */
export function leave(href: string): void {
  document.body.hidden = true;
  document.title = NEUTRAL_TITLE;
  afterNextFrame(() => {
    for (const form of document.forms) form.reset();
    document.body.replaceChildren();
    markLeft();
    try {
      history.replaceState(null, "", href);
    } finally {
      location.replace(href);
    }
  });
}

/** On a slow phone, to empty the page and to start a navigation takes longer than to hide it, and would hold up the blank frame. */
function afterNextFrame(then: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    then();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST_MS);
}
