import { notFound } from "next/navigation";
import { Sources } from "@/components/sources/Sources";
import { loadDirectory } from "@/contacts/load";
import { findLocale } from "@/i18n/locales";
import { textOf } from "@/i18n/text";
import { builtAt } from "@/site";

export default async function SourcesPage() {
  const ja = findLocale("ja");
  const en = findLocale("en");
  if (ja === undefined || en === undefined) notFound();
  return <Sources directory={loadDirectory()} ja={await textOf(ja)} en={await textOf(en)} builtOn={builtAt().toISOString().slice(0, 10)} />;
}
