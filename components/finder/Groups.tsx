import { Card } from "@/components/contact/Card";
import type { CardOf } from "@/components/contact/cards";
import { SignIcon } from "@/components/icon/Icon";
import type { Text } from "@/i18n/text";

export interface Group {
  readonly id: string;
  readonly heading: string;
  readonly note: string | null;
  readonly cards: readonly CardOf[];
}

interface Props {
  readonly groups: readonly Group[];
  readonly text: Text;
  readonly builtOn: string;
}

/** Contacts in closed groups, reachable without script; closed, because names of services tell what they are for. */
export function Groups({ groups, text, builtOn }: Props) {
  return groups
    .filter(({ cards }) => cards.length > 0)
    .map(({ id, heading, note, cards }) => (
      <details key={id} className="group" data-group={id}>
        <Summary heading={heading} count={cards.length} />
        {note !== null && <p className="note">{note}</p>}
        <div className="cards pb-4">
          {cards.map((card) => (
            <Card key={card.rows[0].index} card={card} text={text} builtOn={builtOn} />
          ))}
        </div>
      </details>
    ));
}

/** What serves one prefecture or some: a group of groups, so that the list stays one that the eye can take in. */
export function Places({ groups, text, builtOn }: Props) {
  const count = groups.reduce((sum, { cards }) => sum + cards.length, 0);
  if (count === 0) return null;
  return (
    <details className="group places" data-group="places">
      <Summary heading={text.t("Groups.byPlace")} count={count} />
      <p className="note">{text.t("Groups.byPlaceNote")}</p>
      <Groups groups={groups} text={text} builtOn={builtOn} />
    </details>
  );
}

function Summary({ heading, count }: { heading: string; count: number }) {
  return (
    <summary>
      <span>{heading}</span>
      <span className="opens">
        {count}
        <SignIcon name="down" />
      </span>
    </summary>
  );
}
