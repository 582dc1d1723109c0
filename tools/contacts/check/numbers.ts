import { faultAt, type Fault } from "../../../contacts/fault";
import type { LoadedFile } from "../../../contacts/parse";
import type { Words } from "../../../contacts/words";
import { dialledDigits, numberClass } from "../../../core/dialling/numberClass";
import { isAbroad } from "./places";
import { isDialled } from "./quotes";

/** What a number is written with; a keypress or an extension has a field of its own. */
const WRITTEN = /^[+#]?[\d\s()-]+$/;
/** ITU-T E.164: a country code and the number after it, at most 15 digits. */
const E164 = /^\+[1-9]\d{6,14}$/;
/** In another country's own numbering: emergency and short numbers have three digits and more. */
const PRINTED_ABROAD = /^\d{3,15}$/;
/**
 * Beginnings with a length of their own, which a geographic number never has: 0A0 belongs to mobile, IP and similar
 * telephones (総務省「電話番号に関するQ&A」), the others to call services.
 */
const NOT_GEOGRAPHIC = /^(0\d0|0120|0170|0180|0190|0570|0990)/;
/** The area codes of two digits; all others have three to five. Area code and exchange make six digits. */
const TWO_DIGIT_AREA_CODES = ["03", "04", "06"];
const LAST_GROUP = 4;
const BEFORE_LAST_GROUP = 6;

/** Every number that is dialled can exist: in Japan's numbering plan, or abroad as it is printed there or by E.164. */
export function numbersCanExist(loaded: LoadedFile): readonly Fault[] {
  return loaded.file.points.flatMap((point, at) => {
    if (!isDialled(point)) return [];
    const message = whyNoNumber(point.value, isAbroad(point.area ?? loaded.file.area));
    return message === null ? [] : [faultAt(loaded, ["points", at, "value"], message)];
  });
}

/** Why a text is no telephone number in Japan or, if `abroad`, in another country; null when it can be one. */
export function whyNoNumber(value: string, abroad: boolean): Words | null {
  if (!WRITTEN.test(value)) {
    return {
      en: `"${value}" holds more than a number; write digits and hyphens only, keys in \`press\`, all else in \`maintainer.facts\``,
      ja: `"${value}" に番号以外のものがあります。数字とハイフンだけを書き、押すキーは press、ほかのことは maintainer.facts に書いてください`,
    };
  }
  const digits = dialledDigits(value);
  if (abroad) return E164.test(digits) || PRINTED_ABROAD.test(digits) ? null : noForeignNumber(value);
  switch (numberClass(value)) {
    case "other":
      return noJapaneseNumber(value, digits);
    case "foreign":
      return {
        en: `${value} is no number of Japan; write it as it is dialled in Japan (03-…), or give the point the area of that country`,
        ja: `${value} は日本の番号ではありません。日本でかける形(03-…)で書くか、area をその国にしてください`,
      };
    case "geographic":
      return geographicFault(value, digits);
    default:
      return null;
  }
}

function geographicFault(value: string, digits: string): Words | null {
  if (NOT_GEOGRAPHIC.test(digits)) return noJapaneseNumber(value, digits);
  const [area = "", exchange = "", last = "", ...more] = value.match(/\d+/g) ?? [];
  const inThree = last !== "" && more.length === 0;
  const wellParted = area.length > 1 && area.length + exchange.length === BEFORE_LAST_GROUP && last.length === LAST_GROUP;
  const knownCode = area.length !== 2 || TWO_DIGIT_AREA_CODES.includes(area);
  if (knownCode && (wellParted || !inThree)) return null;
  return {
    en: `${value} is not parted as area code, exchange and four digits (such as 03-1234-5678 or 0123-45-6789); compare it with its source`,
    ja: `${value} は市外局番・市内局番・4桁に分かれていません(例: 03-1234-5678、0123-45-6789)。出典と見比べてください`,
  };
}

function noJapaneseNumber(value: string, digits: string): Words {
  return {
    en: `${value} is no number of Japan (${digits.length} digits): 0120 has 10, 0570 has 10, 0800, 050 and mobile numbers have 11, `
      + "others 10, short ones are 110, 118, 119, 189 and #1234; compare it with its source",
    ja: `${value} という日本の番号はありません(${digits.length}桁)。0120 と 0570 は10桁、0800・050・携帯は11桁、固定電話は10桁、`
      + "短い番号は 110、118、119、189、#1234 の形です。出典と見比べてください",
  };
}

function noForeignNumber(value: string): Words {
  return {
    en: `${value} is no telephone number; write +, country code and number (at most 15 digits), or the number as it is printed there`,
    ja: `${value} は電話番号ではありません。「+国番号」から15桁までで書くか、その国で書かれているとおりに書いてください`,
  };
}
