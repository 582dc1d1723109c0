import { startCalendar } from "./away/calendar";
import { startClock } from "./away/clock";
import { startConverter } from "./away/converter";
import { goOutside } from "./away/outside";
import { takeMark } from "./exit/mark";

/** Makes the neutral page live; where Leave led here, it goes on to the outside address if it can. */
if (takeMark()) void goOutside();
document.documentElement.dataset["live"] = "";
startCalendar();
startClock();
startConverter();
