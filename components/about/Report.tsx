import type { Text } from "@/i18n/text";

/** A few lines to copy and fill in, wherever they are sent from; a script adds the button that copies them. */
export function Report({ text: { locale, t }, builtOn }: { text: Text; builtOn: string }) {
  const lines = [
    t("About.reportTitle"),
    t("About.reportContact"),
    t("About.reportWrong"),
    t("About.reportSeen"),
    `${t("Page.dataOf", { date: builtOn })} (${locale.tag})`,
  ];
  return (
    <>
      <p>{t("About.mistakeHow")}</p>
      <p>{t("About.mistakeYou")}</p>
      <pre data-copied="">{lines.join("\n")}</pre>
      <button type="button" className="wide" data-copy="" data-done={t("About.copied")} data-failed={t("About.notCopied")} hidden>
        {t("About.copy")}
      </button>
      <p role="status" data-copy-says="" />
    </>
  );
}
