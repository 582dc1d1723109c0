import { notFound } from "next/navigation";
import { About } from "@/components/about/About";
import { holidayCalendar } from "@/contacts/holidays";
import { loadDirectory } from "@/contacts/load";
import { countsOf } from "@/core/directory/counts";
import { findLocale } from "@/i18n/locales";
import { textOf } from "@/i18n/text";
import { builtAt, loadSite } from "@/site";

export default async function AboutPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  const built = builtAt();
  const counts = countsOf(loadDirectory(), built.getTime());
  return (
    <About
      text={await textOf(locale)}
      site={loadSite()}
      counts={counts}
      holidaysUntil={holidayCalendar().until}
      builtOn={built.toISOString().slice(0, 10)}
    />
  );
}
