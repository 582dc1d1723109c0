import type { Metadata, Viewport } from "next";

/**
 * One neutral title, icon and viewport for every page: what a tab, a history list or a share sheet shows never says
 * why the page was opened.
 */
export const pageMetadata: Metadata = {
  title: "Madoguchi",
  icons: { icon: [{ url: "/icon.svg", type: "image/svg+xml" }] },
  referrer: "no-referrer",
  formatDetection: { telephone: false, email: false, address: false },
  robots: { index: false },
};

export const pageViewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#12161c" },
  ],
};
