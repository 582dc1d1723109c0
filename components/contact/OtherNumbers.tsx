import { siblingOf0570 } from "@/core/dialling/sibling";
import { telHref } from "@/core/dialling/telHref";
import type { Point, Service } from "@/core/directory/types";
import type { Text } from "@/i18n/text";
import { lineInWords } from "./lineInWords";

/**
 * The numbers that belong beside the one on the button: a charged 0570 number never stands alone where its service has
 * an ordinary one, and some lines (Hikari, internet phones) have a number of their own.
 */
export function OtherNumbers({ service, point, text }: { service: Service; point: Point; text: Text }) {
  if (point.channel !== "phone" || point.line !== "general") return null;
  const ofOtherLines = service.points.filter((it) => it.channel === "phone" && it.line !== "general" && it.value !== point.value);
  const sibling = siblingOf0570(point, service.points);
  const others = [...new Set(sibling === null ? ofOtherLines : [sibling, ...ofOtherLines])];
  return others.map((other) => (
    <p key={other.id} className="other">
      <span>{other.line === "general" ? null : lineInWords(other, text)}</span>
      <a href={telHref(other.value)} dir="ltr" data-call="" aria-label={text.t("Card.callLabel", { number: other.value })}>
        {other.value}
      </a>
    </p>
  ));
}
