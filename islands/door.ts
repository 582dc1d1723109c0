import { readDoor } from "./door/page";
import { startClock } from "./door/clock";
import { startFinder } from "./door/finder";
import { startLead } from "./door/lead";
import { startLabels } from "./door/labels";
import { startExit } from "./exit";
import { startKeep } from "./keep";
import { startLanguages } from "./languages";
import { startViews } from "./views";
import { startWipe } from "./wipe";

/** Makes the door live: Exit first, whatever happens to the rest. */
startExit();
startLanguages();
startViews();
startWipe();
const door = readDoor();
if (door !== null) {
  document.documentElement.dataset["live"] = "";
  startClock(door);
  startLabels(door);
  startLead(door);
  startFinder(door);
}
startKeep();
