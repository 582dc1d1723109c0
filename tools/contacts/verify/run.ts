import type { LoadedFile } from "../../../contacts/parse";
import { toService } from "../../../contacts/service";
import type { Check, Service } from "../../../core/directory/types";
import type { HolidayCalendar } from "../../../core/hours/types";
import type { Site } from "../../../site";
import type { ToolLanguage, Words } from "../../words";
import type { Asker } from "../command/asker";
import { printed, refused, type Printed } from "../command/printed";
import { dayInJapan } from "../stale/months";
import { addCheck } from "./addCheck";
import { readArguments, type Asked } from "./arguments";
import { cardOf } from "./card";
import { crisisLines, pointKey } from "./crisis";
import { leadingPoints } from "./leads";
import { openNow } from "./openNow";
import { recordingOf } from "./recording";
import { verifySession, type Desk } from "./session";
import { HELP, nothingLeft, noSuchPoint, recorded, sittingEnded } from "./words";
import { worklist, type Item } from "./worklist";

const TOOL = "contacts:verify";

export interface World {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly files: () => readonly LoadedFile[];
  readonly site: () => Pick<Site, "name" | "operator">;
  readonly calendar: () => HolidayCalendar;
  /** A file as it is now: somebody may have edited it since the session began. */
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly talk: (talk: (asker: Asker) => Promise<number>) => Promise<number>;
}

/** The directory as it was read, and where each service stands. */
interface Read {
  readonly services: readonly Service[];
  readonly pathOf: ReadonlyMap<string, string>;
}

/** The command `contacts:verify`: hands out what is to be checked, or records one check. */
export async function runVerify(argv: readonly string[], language: ToolLanguage, world: World): Promise<Printed> {
  const asked = readArguments(argv);
  if (asked.is === "fault") return refused(TOOL, asked.message, language);
  if (asked.is === "help") return printed(HELP[language]);
  const files = world.files();
  const read: Read = {
    services: files.map(({ file }) => toService(file)),
    pathOf: new Map(files.map(({ path, file }) => [file.id, path])),
  };
  return asked.is === "record" ? record(asked, read, language, world) : handOut(asked, read, language, world);
}

function record({ key, typed }: Extract<Asked, { readonly is: "record" }>, read: Read, language: ToolLanguage, world: World): Printed {
  const item = itemOf(key, read.services);
  if (item === undefined) return refused(TOOL, noSuchPoint(key, read.services), language);
  const today = dayInJapan(world.now);
  const recording = recordingOf(item, { ...typed, on: typed.on ?? today }, crisisLines(read.services), today);
  if (recording.is === "fault") return refused(TOOL, { en: `${key}: ${recording.message.en}`, ja: `${key}: ${recording.message.ja}` }, language);
  return printed(recorded(writeCheck(item, recording.check, read, world))[language]);
}

async function handOut(asked: Extract<Asked, { readonly is: "hand-out" }>, read: Read, language: ToolLanguage, world: World): Promise<Printed> {
  const { services } = read;
  const today = dayInJapan(world.now);
  const only = asked.only === null ? null : itemOf(asked.only, services);
  if (only === undefined) return refused(TOOL, noSuchPoint(asked.only ?? "", services), language);
  const all = only === null ? worklist(services, leadingPoints({ services }), today, asked.months) : [only];
  if (all.length === 0) return printed(nothingLeft(asked.months)[language]);
  const calendar = world.calendar();
  const desk: Desk = {
    language, site: world.site(), crisis: crisisLines(services), today,
    openNow: (hours): Words => openNow(hours, calendar, world.now),
    write: (item, check) => writeCheck(item, check, read, world),
  };
  const items = all.slice(0, asked.next);
  if (asked.listed) return printed(items.map((item) => cardOf(item, desk)).join("\n\n"));
  const count = await world.talk((asker) => verifySession(items, desk, asker));
  return printed(sittingEnded(count, all.length - count)[language]);
}

function itemOf(key: string, services: readonly Service[]): Item | undefined {
  const items = services.flatMap((service) => service.points.map((point) => ({ service, point })));
  return items.find(({ service, point }) => pointKey(service, point) === key);
}

function writeCheck({ service, point }: Item, check: Check, { pathOf }: Read, world: World): string {
  const path = pathOf.get(service.id);
  if (path === undefined) throw new Error(`${service.id}: its file is not known`);
  world.write(path, addCheck(world.read(path), point.id, check));
  return path;
}
