import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { pageMetadata, pageViewport } from "@/components/page/metadata";
import "@/app/styles/plain.css";

export const metadata: Metadata = pageMetadata;
export const viewport: Viewport = pageViewport;

export default function HomeLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body data-islands="home">{children}</body>
    </html>
  );
}
