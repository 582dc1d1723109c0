import { ANY_LANGUAGE } from "@/core/directory/vocabulary";
import { answerOf } from "@/core/match/language";
import type { Text } from "@/i18n/text";
import type { Row } from "./cards";
import { Parted } from "./Parted";

/** How many names a line carries before it says "and n more". */
const NAMES = 3;

/** The languages of a point in one line, hers first; what the source does not say is said. */
export function LanguageLine({ row, text }: { row: Row; text: Text }) {
  const { t } = text;
  const { languages, languagesVary } = row.point;
  const tags = Object.keys(languages).filter((tag) => tag !== ANY_LANGUAGE);
  const anyHow = languages[ANY_LANGUAGE];
  const any = anyHow === undefined ? [] : [anyHow === "interpreter" ? t("Card.mayJoin") : t("Card.anyLanguage")];
  if (tags.length === 0) return <Parted isLanguage parts={any.length > 0 ? any : [t("Card.languagesNotStated")]} />;
  const { how } = answerOf(row.candidate, [text.locale.language]);
  const isHers = how === "native" || how === "interpreter" || how === "unstated-how";
  const named = isHers ? [text.language(text.locale.language)] : tags.slice(0, NAMES).map(text.language);
  const rest = tags.length - named.length;
  return (
    <Parted
      isLanguage
      parts={[
        ...named,
        ...(isHers && how === "interpreter" ? [t("Card.interpreter")] : []),
        ...(languagesVary ? [t("Card.someHours")] : []),
        ...(rest > 0 ? [t("Card.othersShort", { count: rest })] : []),
        ...any,
      ]}
    />
  );
}
