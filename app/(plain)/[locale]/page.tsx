import { notFound } from "next/navigation";
import { Door } from "@/components/door/Door";
import { doorData } from "@/components/door/doorData";
import { doorModel } from "@/components/door/model";
import { holidayCalendar, namesOf } from "@/contacts/holidays";
import { loadDirectory } from "@/contacts/load";
import { ANY_LANGUAGE, LANGUAGES } from "@/core/directory/vocabulary";
import { makeSearchData } from "@/core/search/data";
import { findLocale } from "@/i18n/locales";
import { loadAliases, loadSearchWords } from "@/i18n/searchWords";
import { textOf } from "@/i18n/text";
import { builtAt } from "@/site";

export default async function DoorPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  const text = await textOf(locale);
  const directory = loadDirectory();
  const calendar = holidayCalendar();
  const built = builtAt();
  const builtOn = built.toISOString().slice(0, 10);
  const model = doorModel(directory, calendar, text, builtOn);
  const spoken = new Set(model.candidates.flatMap((it) => Object.keys(it.languages)).filter((tag) => tag !== ANY_LANGUAGE));
  const languages = LANGUAGES.filter((tag) => spoken.has(tag));
  const data = doorData(model.candidates, calendar, namesOf(calendar), languages, text, built.getTime());
  const searchData = makeSearchData({
    own: await loadSearchWords(locale.tag),
    always: [await loadSearchWords("en"), await loadSearchWords("ja")],
    services: directory.services,
    aliases: await loadAliases(),
  });
  return <Door model={model} data={data} searchData={searchData} languages={languages} text={text} builtOn={builtOn} />;
}
