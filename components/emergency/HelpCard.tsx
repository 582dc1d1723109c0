import type { ReactNode } from "react";
import type { Text } from "@/i18n/text";

/** The person who reads this is Japanese and may read it aloud; every kanji carries its reading for the person who shows it. */
const JAPANESE: ReactNode = (
  <>
    <p>
      <Ruby of="助" kana="たす" />
      けてください。
    </p>
    <p>
      <Ruby of="警察" kana="けいさつ" />
      （110
      <Ruby of="番" kana="ばん" />
      ）に
      <Ruby of="電話" kana="でんわ" />
      してください。
    </p>
  </>
);

/** The languages whose speakers need an interpreter, in Japanese with its reading. */
const LANGUAGE_IN_JAPANESE: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  en: [["英語", "えいご"]],
  "zh-Hans": [["中国語", "ちゅうごくご"]],
  "zh-Hant": [["中国語", "ちゅうごくご"]],
  vi: [["ベトナム", null], ["語", "ご"]],
  ko: [["韓国語", "かんこくご"]],
  fil: [["フィリピノ", null], ["語", "ご"], ["（タガログ", null], ["語", "ご"], ["）", null]],
  ne: [["ネパール", null], ["語", "ご"]],
  "pt-BR": [["ポルトガル", null], ["語", "ご"]],
  id: [["インドネシア", null], ["語", "ご"]],
  my: [["ミャンマー", null], ["語", "ご"]],
  th: [["タイ", null], ["語", "ご"]],
  es: [["スペイン", null], ["語", "ご"]],
  mn: [["モンゴル", null], ["語", "ご"]],
  km: [["カンボジア", null], ["語", "ご"], ["（クメール", null], ["語", "ご"], ["）", null]],
  ru: [["ロシア", null], ["語", "ご"]],
};

/**
 * The Japanese card: large, to be held up. In Japanese it says that she cannot speak aloud; in other languages that an
 * interpreter is needed, with the meaning in her language below.
 */
export function HelpCard({ text: { locale, t } }: { text: Text }) {
  return (
    <div className="showcard">
      <div lang="ja">
        {JAPANESE}
        {locale.tag in LANGUAGE_IN_JAPANESE ? <Interpreter tag={locale.tag} /> : <CannotSpeak />}
      </div>
      <p className="mt-4 text-base">{t("Show.meaning")}</p>
    </div>
  );
}

function Interpreter({ tag }: { tag: string }) {
  return (
    <p>
      {LANGUAGE_IN_JAPANESE[tag]?.map(([text, kana], at) => (kana === null ? text : <Ruby key={at} of={text} kana={kana} />))}の
      <Ruby of="通訳" kana="つうやく" />
      をお
      <Ruby of="願" kana="ねが" />
      いします。
    </p>
  );
}

function CannotSpeak() {
  return (
    <p>
      <Ruby of="声" kana="こえ" />
      を
      <Ruby of="出" kana="だ" />
      せません。
    </p>
  );
}

function Ruby({ of, kana }: { of: string; kana: string }) {
  return (
    <ruby>
      {of}
      <rp>（</rp>
      <rt>{kana}</rt>
      <rp>）</rp>
    </ruby>
  );
}
