import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageViewport } from "@/components/page/metadata";
import { findLocale, LOCALES } from "@/i18n/locales";
import { textOf } from "@/i18n/text";
import "@/app/styles/away.css";

export const dynamicParams = false;
export const viewport: Viewport = pageViewport;

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export function generateStaticParams() {
  return LOCALES.map(({ path }) => ({ locale: path }));
}

/** The page behind Leave carries no name of ours: title and icon are those of a calendar. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  const { t } = await textOf(locale);
  return {
    title: t("Away.title"),
    icons: { icon: [{ url: "/calendar.svg", type: "image/svg+xml" }] },
    referrer: "no-referrer",
    robots: { index: false },
  };
}

export default async function AwayLayout({ children, params }: Props & { children: ReactNode }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <body data-islands="away">{children}</body>
    </html>
  );
}
