import { SignIcon } from "@/components/icon/Icon";
import type { Point } from "@/core/directory/types";
import { describeHours } from "@/core/hours/describe";
import type { Text } from "@/i18n/text";
import { Action } from "./Action";
import { areaInWords, placesInWords } from "./areaInWords";
import type { CardOf } from "./cards";
import { HoursList } from "./HoursList";
import { LanguageLine } from "./LanguageLine";
import { More } from "./More";
import { OtherNumbers } from "./OtherNumbers";
import { OtherWays } from "./OtherWays";
import { Parted } from "./Parted";
import { StateLine } from "./StateLine";
import { titleOf } from "./title";

/** Lines that stand on the face of a card; what the source leaves open waits under "more". */
const FACE: readonly string[] = ["everyday", "weekdays", "nth"];

/** One contact: is it open, who is it, in which language, when, and the one thing to press. */
export function Card({ card, text, builtOn }: { card: CardOf; text: Text; builtOn: string }) {
  const { t } = text;
  const { service, rows } = card;
  const [first] = rows;
  const title = titleOf(service, first.point, text);
  const audience = first.point.serves;
  const forWhom = t(`Audiences.${audience.who}`, { countries: text.list(audience.nationals.map(text.country)) });
  return (
    <article className={["card", ...service.needs.map((need) => `n-${need}`)].join(" ")} data-card={first.index}>
      {rows.map((row, at) => (
        <p key={row.index} className="when">
          <StateLine row={row} text={text} />
          {at === 0 && isCostWorthSaying(first.point) && <span className={`chip ${first.point.cost}`}>{t(`Cost.${first.point.cost}`)}</span>}
          {rows.length > 1 && <LanguageLine row={row} text={text} />}
        </p>
      ))}
      <h3>{title.heading}</h3>
      <p className="names">
        {title.lines.map(({ text: name, lang }) => (
          <span key={name} lang={lang}>
            {name}
          </span>
        ))}
      </p>
      <ul className="facts">
        {rows.length === 1 && (
          <li>
            <SignIcon name="talk" />
            <LanguageLine row={first} text={text} />
          </li>
        )}
        <li>
          <SignIcon name="person" />
          <Parted parts={[t(`RunBy.${service.runBy}`), ...(audience.who === "anyone" ? [] : [forWhom])]} />
        </li>
        {[...placesInWords(service, text), ...areaInWords(first.point.area, service.area, text)].map((area) => (
          <li key={area}>
            <SignIcon name="place" />
            <span>{area}</span>
          </li>
        ))}
        {first.point.part !== null && (
          <li>
            <SignIcon name="place" />
            <span>{t.rich("Card.partOnly", { place: first.point.part.ja, ja: (place) => <span lang="ja">{place}</span> })}</span>
          </li>
        )}
        {rows.map(
          ({ index, candidate: { hours } }) =>
            hours.is === "timed" && (
              <li key={index}>
                <SignIcon name="clock" />
                <HoursList lines={describeHours(hours).filter(({ is }) => FACE.includes(is))} text={text} />
              </li>
            ),
        )}
      </ul>
      <Action row={first} text={text} builtOn={builtOn} />
      <OtherNumbers service={service} point={first.point} text={text} />
      <OtherWays card={card} text={text} />
      <p className="reach" data-reach={first.index} />
      <More card={card} text={text} />
    </article>
  );
}

/** What a call costs is said of calls; of what is written or visited only that it is free. */
function isCostWorthSaying({ channel, cost }: Point): boolean {
  return cost === "free" || channel === "phone" || channel === "sms";
}
