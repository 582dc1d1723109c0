import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { findLocale, LOCALES } from "@/i18n/locales";
import { pageMetadata, pageViewport } from "@/components/page/metadata";
import "@/app/styles/plain.css";

export const dynamicParams = false;
export const metadata: Metadata = pageMetadata;
export const viewport: Viewport = pageViewport;

export function generateStaticParams() {
  return LOCALES.map(({ path }) => ({ locale: path }));
}

/** The root of every page in a language: only `lang` and `dir`; the page itself says nothing of why one would use it. */
export default async function PlainLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const locale = findLocale((await params).locale);
  if (locale === undefined) notFound();
  return (
    <html lang={locale.tag} dir={locale.dir}>
      <body data-islands="door search">{children}</body>
    </html>
  );
}
