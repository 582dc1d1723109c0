import { notFound } from "next/navigation";
import { Calendar } from "@/components/away/Calendar";
import { Clock } from "@/components/away/Clock";
import { Converter } from "@/components/away/Converter";
import { holidayNames, lastHolidayYear } from "@/contacts/holidays";
import { civilDate, epochDayAt } from "@/core/hours/civil";
import { findLocale } from "@/i18n/locales";
import { textOf } from "@/i18n/text";
import { builtAt, loadSite } from "@/site";

const MONTHS = 14;

/**
 * A clock, the months to come with Japan's public holidays, a converter of units: dull, useful, and without script still a
 * calendar. It carries the one outside address to which Leave goes in the end.
 */
export default async function AwayPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  const text = await textOf(locale);
  const { year, month } = civilDate(epochDayAt(builtAt().getTime()));
  const first = year * 12 + month - 1;
  const months = Array.from({ length: MONTHS }, (_, at) => ({ year: Math.floor((first + at) / 12), month: ((first + at) % 12) + 1 }))
    .filter((it) => it.year <= lastHolidayYear())
    .map((it) => ({ ...it, holidays: holidayNames(it.year) }));
  return (
    <main data-outside={loadSite().exit.outside}>
      <h1 className="sr-only">{text.t("Away.title")}</h1>
      <Clock text={text} />
      <Calendar months={months} text={text} />
      <Converter text={text} />
    </main>
  );
}
