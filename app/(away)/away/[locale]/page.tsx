import { notFound } from "next/navigation";
import { Month } from "@/components/away/Month";
import { holidayNames, lastHolidayYear } from "@/contacts/holidays";
import { findLocale } from "@/i18n/locales";
import { textOf } from "@/i18n/text";
import { builtAt } from "@/site";

const MONTHS = 14;

/** A calendar of the months to come with Japan's public holidays: dull, useful, and true without script. */
export default async function AwayPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  const text = await textOf(locale);
  const built = builtAt();
  const first = built.getUTCFullYear() * 12 + built.getUTCMonth();
  const months = Array.from({ length: MONTHS }, (_, at) => ({ year: Math.floor((first + at) / 12), month: ((first + at) % 12) + 1 }));
  return (
    <main className="mx-auto max-w-[24rem] px-4 py-6">
      <h1 className="text-xl font-semibold">{text.t("Away.title")}</h1>
      {months
        .filter(({ year }) => year <= lastHolidayYear())
        .map(({ year, month }) => (
          <Month key={`${year}-${month}`} year={year} month={month} holidays={holidayNames(year)} text={text} />
        ))}
    </main>
  );
}
