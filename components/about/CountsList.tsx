import { AGES, type Counts } from "@/core/directory/counts";
import { STANDINGS } from "@/core/directory/vocabulary";
import type { Text } from "@/i18n/text";

/** What the directory holds, in numbers, and the languages in which it answers. `data-count` names each number for tests. */
export function CountsList({ counts, text }: { counts: Counts; text: Text }) {
  const { t } = text;
  return (
    <>
      <dl className="counts">
        <Count name="services" is={t("About.services")} count={counts.services} />
        <Count name="points" is={t("About.points")} count={counts.points} />
      </dl>
      <h3>{t("About.age")}</h3>
      <dl className="counts">
        {AGES.map((age) => (
          <Count key={age} name={age} is={t(`About.${age}`)} count={counts.age[age]} />
        ))}
      </dl>
      <h3>{t("About.standing")}</h3>
      <dl className="counts">
        {STANDINGS.map((standing) => (
          <Count key={standing} name={standing} is={t(`Standing.${standing}`)} count={counts.standing[standing]} />
        ))}
      </dl>
      <h3>{t("About.stated")}</h3>
      <dl className="counts">
        {(["statesLanguages", "statesHours"] as const).map((what) => (
          <Count key={what} name={what} is={t(`About.${what}`)} count={counts[what]} />
        ))}
      </dl>
      <h3>{t("About.languages")}</h3>
      <p data-answered={counts.languages.join(" ")}>{text.list(counts.languages.map(text.language))}</p>
    </>
  );
}

function Count({ name, is, count }: { name: string; is: string; count: number }) {
  return (
    <div>
      <dt>{is}</dt>
      <dd data-count={name}>{count}</dd>
    </div>
  );
}
