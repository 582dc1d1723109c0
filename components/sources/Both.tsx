import type { Text } from "@/i18n/text";

export interface BothTexts {
  readonly ja: Text;
  readonly en: Text;
}

/** The same words in Japanese, which is the language of the page, and in English beside them; once where they are the same. */
export function Both({ texts: { ja, en }, say }: { texts: BothTexts; say: (text: Text) => string }) {
  const words = say(en);
  if (words === say(ja)) return words;
  return (
    <>
      {say(ja)} <span lang="en">{words}</span>
    </>
  );
}
