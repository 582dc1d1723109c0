import { pageMetadata } from "@/components/page/metadata";

export const metadata = pageMetadata;

export default function NotFound() {
  return (
    <html lang="en" dir="ltr">
      <body><main><p><a href="/">Madoguchi</a></p></main></body>
    </html>
  );
}
