import { startCopy } from "./copy";
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
if (door !== null) {
  startClock(door);
  startLabels(door);
  startLead(door);
  startFinder(door);
}
startKeep();
