import { readDoor } from "./door/page";
import { startClock } from "./door/clock";
import { startFinder } from "./door/finder";
import { startLead } from "./door/lead";
import { startLabels } from "./door/labels";
import { startExit } from "./exit";
import { startShow } from "./show";

/** Makes the door live: Exit first, whatever happens to the rest. */
startExit();
startShow();
const door = readDoor();
if (door !== null) {
  document.documentElement.dataset["live"] = "";
  startClock(door);
  startLabels(door);
  startLead(door);
  startFinder(door);
}
