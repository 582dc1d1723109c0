import type { Text } from "@/i18n/text";

/**
 * One field for what people call their trouble, in the place of the tiles' heading, which stands there without script. It has no name, so
 * that it is in no address and no form, and the browser is asked to remember, mend and complete nothing.
 */
export function Search({ text: { t } }: { text: Text }) {
  return (
    <p className="ask">
      <input
        type="search"
        data-search=""
        placeholder={t("Tiles.heading")}
        aria-label={t("Tiles.heading")}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={80}
      />
    </p>
  );
}
