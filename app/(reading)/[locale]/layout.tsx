import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { pageMetadata, pageViewport } from "@/components/page/metadata";
import { findLocale, LOCALES } from "@/i18n/locales";
import "@/app/styles/reading.css";

export const dynamicParams = false;
export const metadata: Metadata = pageMetadata;
export const viewport: Viewport = pageViewport;

export function generateStaticParams() {
  return LOCALES.map(({ path }) => ({ locale: path }));
}

/** The root of the pages of a language that are only read: they carry little style, and the script that the door has loaded. */
export default async function ReadingLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <body data-islands="door">{children}</body>
    </html>
  );
}
