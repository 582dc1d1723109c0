import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { pageMetadata, pageViewport } from "@/components/page/metadata";
import "@/app/styles/reading.css";

export const metadata: Metadata = pageMetadata;
export const viewport: Viewport = pageViewport;

/** One page for every language: Japanese, with the English beside it. */
export default function SourcesLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja" dir="ltr">
      <body data-islands="door">{children}</body>
    </html>
  );
}
