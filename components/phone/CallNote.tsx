import type { Text } from "@/i18n/text";

/** What a call leaves behind, said before the first one and in nobody's way. */
export function CallNote({ text: { t } }: { text: Text }) {
  return <p className="note mt-2">{t("Phone.callNote")}</p>;
}
