import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import type { ServiceFile } from "../../../contacts/schema";
import { evidenceOf } from "./quotes";

type PointFile = ServiceFile["points"][number];

/** Hosts where many live side by side: there the host alone says nothing about whose page it is. */
const SHARED_HOSTS = /(^|\.)(line\.me|lin\.ee|facebook\.com|m\.me|instagram\.com|twitter\.com|x\.com|google\.com|forms\.gle|github\.com)$/;

const BY_ADDRESS = ["email", "line", "messenger"];
const BY_HOST = ["web", "form", "chat"];

/**
 * An e-mail address, a LINE id or a messenger account stands in a quote of its evidence or in the address of a source
 * there; of a page, form or chat it is enough that the host does. (An app is named by its name, a counter by its address.)
 */
export function addressesStandInSources(loaded: LoadedFile): readonly Fault[] {
  return loaded.file.points.flatMap((point, at) => {
    const wanted = wantedOf(point);
    if (wanted === null) return [];
    const path = ["points", at, "value"];
    if (wanted.length === 0) {
      return [faultAt(loaded, path, {
        en: `"${point.value}" is no web address; write it whole, from https:// on`,
        ja: `"${point.value}" はウェブアドレスではありません。https:// から全部書いてください`,
      })];
    }
    const texts = evidenceOf(point, loaded.file).flatMap(({ quote, url }) => [quote, url ?? ""]).map(plain);
    if (texts.some((text) => wanted.some((pattern) => pattern.test(text)))) return [];
    return [faultAt(loaded, path, {
      en: `${point.value} stands in no quote and no url of its evidence; quote the source that prints it, or remove the point`,
      ja: `${point.value} が evidence の出典の quote にも url にもありません。載せている出典から引用するか、この窓口を消してください`,
    })];
  });
}

/** What to look for; null: nothing; empty: the value is no address at all. */
function wantedOf({ channel, value }: PointFile): readonly RegExp[] | null {
  if (BY_ADDRESS.includes(channel)) return [whole(value), ...accountsIn(value).map(whole)];
  if (!BY_HOST.includes(channel)) return null;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return [];
  const { hostname } = new URL(value);
  return SHARED_HOSTS.test(hostname) ? [whole(value)] : [host(hostname)];
}

/** The account that a `line.me` address ends in, as people write it: `@778asdia`. */
function accountsIn(value: string): readonly string[] {
  if (!URL.canParse(value)) return [];
  const last = decodeURIComponent(new URL(value).pathname).split("/").at(-1) ?? "";
  return last.startsWith("@") ? [last] : [];
}

/** One spelling for what is compared: NFKC, small letters. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** An address as a whole, not as a part of a longer one; with or without https://www. and the last slash. */
function whole(address: string): RegExp {
  const bare = plain(address).replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  return new RegExp(`(?<![a-z0-9_%+-]|[a-z0-9]\\.)(?:www\\.)?${escaped(bare)}(?![a-z0-9_-]|\\.[a-z0-9])`);
}

function host(hostname: string): RegExp {
  return new RegExp(`(?<![a-z0-9.@-])(?:www\\.)?${escaped(hostname.replace(/^www\./, ""))}(?![a-z0-9-]|\\.[a-z0-9])`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
