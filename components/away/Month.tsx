import { civilDate, daysInMonth, epochDayOf, weekdayOf } from "@/core/hours/civil";
import type { NamedHoliday } from "@/core/hours/holidayNames";
import type { Text } from "@/i18n/text";
import { columnHeads, datePattern, monthInWords } from "./dateWords";

const WEEKDAYS = ["d0", "d1", "d2", "d3", "d4", "d5", "d6"] as const;
const DAYS_IN_WEEK = 7;

interface Props {
  readonly year: number;
  readonly month: number;
  readonly holidays: readonly NamedHoliday[];
  readonly text: Text;
}

/** One month as a table from Monday, its public holidays named below as they stand on every Japanese calendar. */
export function Month({ year, month, holidays, text: { t, locale } }: Props) {
  const first = epochDayOf(year, month, 1);
  const lead = weekdayOf(first);
  const days = daysInMonth(year, month);
  const weeks = Array.from({ length: Math.ceil((lead + days) / DAYS_IN_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_IN_WEEK }, (__, day) => week * DAYS_IN_WEEK + day - lead + 1),
  );
  const ofMonth = holidays.filter(({ epochDay }) => epochDay >= first && epochDay < first + days);
  const isOff = (day: number) => ofMonth.some(({ epochDay }) => epochDay === first + day - 1);
  const heads = columnHeads(locale.tag, WEEKDAYS.map((day) => t(`Weekdays.${day}`)));
  return (
    <section data-month={`${year}-${month}`} data-pattern={datePattern(locale.tag, year, month)}>
      <h2>{monthInWords(locale.tag, year, month)}</h2>
      <table>
        <thead>
          <tr>
            {WEEKDAYS.map((day, at) => (
              <th key={day} scope="col" abbr={t(`Weekdays.${day}`)}>
                {heads[at]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} className={isOff(day) ? "off" : undefined}>
                  {day >= 1 && day <= days ? day : ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ofMonth.length > 0 && (
        <ul aria-label={t("Away.holidays")}>
          {ofMonth.map(({ epochDay, name, ja }) => (
            <li key={epochDay}>
              <b>{civilDate(epochDay).day}</b>
              <span lang="ja">{ja}</span>
              {locale.tag !== "ja" && <span>{t(`Holidays.${name}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
