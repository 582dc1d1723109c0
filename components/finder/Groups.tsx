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

/** The whole directory in closed groups, reachable without script; closed, because names of services tell what they are for. */
export function Groups({ groups, text, builtOn }: { groups: readonly Group[]; text: Text; builtOn: string }) {
  return groups
    .filter(({ cards }) => cards.length > 0)
    .map(({ id, heading, note, cards }) => (
      <details key={id} className="group" data-group={id}>
        <summary>
          <span>{heading}</span>
          <span className="opens">
            {cards.length}
            <SignIcon name="down" />
          </span>
        </summary>
        {note !== null && <p className="note">{note}</p>}
        <div className="cards pb-4">
          {cards.map((card) => (
            <Card key={card.rows[0].index} card={card} text={text} builtOn={builtOn} />
          ))}
        </div>
      </details>
    ));
}
