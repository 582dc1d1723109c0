import { SignIcon } from "@/components/icon/Icon";
import { describeHours } from "@/core/hours/describe";
import type { Text } from "@/i18n/text";
import type { CardOf, Row } from "./cards";
import { HoursList } from "./HoursList";
import { StateLine } from "./StateLine";

/** The counter and the page of the same desk, each with how it stands now. */
export function OtherWays({ card, text }: { card: CardOf; text: Text }) {
  return card.ways.map((row) => <Way key={row.index} row={row} text={text} />);
}

function Way({ row, text }: { row: Row; text: Text }) {
  const { point, candidate: { hours } } = row;
  if (point.channel === "web" && URL.canParse(point.value)) {
    return (
      <p className="way">
        <SignIcon name="page" />
        <a href={point.value} rel="noopener noreferrer" target="_blank" data-way={row.index}>
          {text.t("Card.openPage")}
        </a>
      </p>
    );
  }
  return (
    <div className="way">
      <SignIcon name="place" />
      <div>
        <span lang="ja">{point.value}</span>
        <StateLine row={row} text={text} />
        {hours.is === "timed" && <HoursList lines={describeHours(hours)} text={text} />}
      </div>
    </div>
  );
}
