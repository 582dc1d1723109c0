import { startCopy } from "./copy";
import { readDoor, type DoorPage } from "./door/page";
import { everyMinute, showClock } from "./door/clock";
import { startFinder } from "./door/finder";
import { labelOpened, labelSeen } from "./door/labels";
import { startLater } from "./door/later";
import { startLead } from "./door/lead";
import { compareClock, sayWrongClock } from "./door/time";
import { startWeeks } from "./door/week";
import { startExit } from "./exit";
import { startKeep } from "./keep";
import { idleAfterLoad } from "./keep/register";
import { startLanguages } from "./languages";
import { startViews } from "./views";
import { startWipe } from "./wipe";

/**
 * Makes a page live: Exit first, whatever happens to the rest. The pages beside the door have this same script, which a phone
 * that has opened a door has already; of the door itself they have nothing, and are live at once.
 */
startExit();
startLanguages();
startViews();
startWipe();
startCopy();
const door = readDoor();
const isBesideTheDoor = document.querySelector(".door") === null;
if (door !== null || isBesideTheDoor) document.documentElement.dataset["live"] = "";
if (door !== null) startDoor(door);
startKeep();

/** The clock moves words at every minute; a clock that turns out to be wrong takes them all back. */
function startDoor(page: DoorPage): void {
  showClock(page);
  labelSeen(page);
  labelOpened(page);
  const moveLead = startLead(page);
  const showDays = startLater(page);
  const find = startFinder(page);
  startWeeks(page);
  sayWrongClock(page);
  everyMinute(() => {
    showClock(page);
    labelSeen(page);
    moveLead();
  });
  idleAfterLoad().then(compareClock).then((isWrong) => {
    if (!isWrong) return;
    showClock(page);
    labelSeen(page);
    showDays();
    find();
    sayWrongClock(page);
  }, () => undefined);
}
