import { numberClass, type NumberClass } from "@/core/dialling/numberClass";
import { ANY_LANGUAGE } from "@/core/directory/vocabulary";
import { describeHours } from "@/core/hours/describe";
import type { Text } from "@/i18n/text";
import type { CardOf } from "./cards";
import { dateInWords } from "./dateInWords";
import { HoursList } from "./HoursList";
import { lineInWords } from "./lineInWords";

/** What a person may want to know before she calls, from typed fields only; the line that opens it carries the source's date. */
export function More({ card, text }: { card: CardOf; text: Text }) {
  const { t } = text;
  const [first] = card.rows;
  return (
    <details className="more">
      <summary>
        <span data-aged={first.index}>{sourceInWords(card, text)}</span>
        <span>{t("Card.more")}</span>
      </summary>
      {card.service.name.kana !== null && (
        <p className="names" lang="ja">
          {card.service.name.kana}
        </p>
      )}
      <ul>
        {factsOf(card, text).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {card.rows.map(({ index, candidate }) => candidate.hours.is === "timed" && <HoursList key={index} lines={describeHours(candidate.hours)} text={text} week={index} />)}
    </details>
  );
}

function sourceInWords({ rows: [{ candidate }] }: CardOf, text: Text): string {
  const { t } = text;
  return t("Card.source", {
    standing: t(`Standing.${candidate.standing}`),
    date: candidate.asOf === null ? t("Card.undated") : dateInWords(candidate.asOf, text),
  });
}

function factsOf({ service, rows }: CardOf, text: Text): readonly string[] {
  const { t } = text;
  const [{ point, candidate }] = rows;
  const tags = [...new Set(rows.flatMap((row) => Object.keys(row.point.languages)))].filter((tag) => tag !== ANY_LANGUAGE);
  const isAnyLanguage = rows.some(({ point: { languages } }) => languages[ANY_LANGUAGE] !== undefined);
  const isPhone = point.channel === "phone" || point.channel === "sms";
  const number = numberClass(point.value);
  /** Immigration need not be told that it may tell itself; a line that asks for a name first cannot be asked without one. */
  const mayTell = (service.runBy === "public" || service.runBy === "police") && !service.terms.includes("register-first");
  const isPrivate = service.runBy === "private" || service.runBy === "lawyer";
  const name = { yes: t("Card.nameNotNeeded"), no: t("Card.nameNeeded"), unknown: t("Card.nameUnknown") }[service.anonymous];
  return [
    ...(tags.length > 0 ? [text.list(tags.map(text.language))] : isAnyLanguage ? [] : [t("Card.askJapanese")]),
    ...(point.line === "general" ? [] : [lineInWords(point, text)]),
    ...(isPhone && hasReach(number) ? [t(`Reach.${number}`)] : []),
    ...[...new Set([...service.terms, ...point.terms])].map((term) => t(`Terms.${term}`)),
    ...(candidate.hours.is === "unknown" && isPhone ? [t("Hours.unknownNext")] : []),
    ...(service.offers !== null && service.offers.languages.length > 0 ? [t("Card.offers", { languages: text.list(service.offers.languages.map(text.language)) })] : []),
    ...(service.offers !== null && service.offers.about !== null ? [t("Card.offersAbout", { count: service.offers.about })] : []),
    ...service.changes.map(({ on, what }) => t("Card.changes", { date: on, what: what.replaceAll("-", "_") })),
    ...(service.role === "help" ? [name] : []),
    ...(mayTell ? [t("Card.publicDuty")] : []),
    ...(isPrivate ? [t("Card.noDuty")] : []),
  ];
}

function hasReach(number: NumberClass): number is Exclude<NumberClass, "other"> {
  return number !== "other";
}
