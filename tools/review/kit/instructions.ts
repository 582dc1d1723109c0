import type { Words } from "../../words";

/** What a reviewer reads first: what this is, in two sentences. */
export const WHAT: Words = {
  en: "Madoguchi is a website that helps a person in trouble in Japan find somebody to talk to now, in her language, from her phone. It takes no calls itself; it lists services, and says of each what a public source says.",
  ja: "Madoguchi(窓口)は、日本で困っている人が、今話せる相手を、自分の言葉で、手もとの電話から探せるウェブサイトです。自分では相談を受けず、公開された出典にあることだけを窓口ごとに示します。",
};

/** Who reads the sentences. */
export const WHO: Words = {
  en: "Whoever reads these sentences may be afraid, tired, watched, sixteen years old, on a small and old phone. She may be a man, too. Please read them with her eyes, not as a teacher of the language.",
  ja: "読むのは、こわい思いをしている人、疲れている人、見張られている人、16歳の人、小さく古い電話を使う人かもしれません。男の人かもしれません。言葉の先生としてではなく、その人の目で読んでください。",
};

/** What to ask of each sentence. */
export const QUESTIONS: readonly Words[] = [
  { en: "Does it say what the English and the Japanese say, no more and no less?", ja: "英語・日本語と同じことを、過不足なく言っていますか。" },
  { en: "Is it calm? No alarm, no order, no “must”.", ja: "落ち着いた言い方ですか。あわてさせたり、命令したりしていませんか。" },
  {
    en: "Does it promise anything? About visas, police, secrecy, cost and places to stay it may say only “may”, “can”, “it says that”.",
    ja: "約束していませんか。在留資格、警察、秘密、料金、泊まる場所については「かもしれない」「できる」「〜とのこと」までです。",
  },
  { en: "Could it shame or blame her? Could a word be rude, or one that only officials use?", ja: "恥ずかしい思いをさせたり、責めたりしていませんか。失礼な言葉や、役所だけの言葉はありませんか。" },
  { en: "Does it hold for a woman, a man, and anybody else? Does a word tell the gender of who speaks?", ja: "女の人、男の人、ほかのだれにも当てはまりますか。話す人の性別がわかってしまう言葉はありませんか。" },
  { en: "Would my aunt understand it at once, without school words?", ja: "自分のおばさんが、難しい言葉を知らなくても、すぐにわかりますか。" },
];

/** How to fill the kit in. */
export const HOW: readonly Words[] = [
  { en: "Part 1 first: a mistake there can hurt somebody. Part 2 as far as you come. A part that is done is of use.", ja: "まず第1部です。そこでの間違いは人を傷つけるおそれがあります。第2部はできるところまでで構いません。" },
  {
    en: "Tick “good”, or write what you would say instead. A mark beside a word is enough, too, if you have no better one.",
    ja: "「よい」に印を付けるか、自分ならどう言うかを書いてください。よい言い方が見つからないときは、言葉に線を引くだけでも構いません。",
  },
  {
    en: "Underlined words are filled in by the page; others stand there at other times. A small word before a sentence, such as “night”, says when it is shown.",
    ja: "下線の言葉はページが入れるもので、ほかの言葉が入ることもあります。文の前の小さい言葉(night など)は、いつ出る文かを示します。",
  },
  {
    en: "“Back” is the sentence put back into English by somebody else, without seeing the first English. Where it differs, look twice.",
    ja: "「戻し訳」は、元の英語を見ずに英語へ訳し戻したものです。違いがあるところは、よく見てください。",
  },
];

/** The rule for naming a reviewer. */
export const CONSENT: Words = {
  en: "You are named only if you say so here, with the name that you choose; a pseudonym is a name, too. What is printed with it: role, date, languages. You can take it back at any time. Do not write anything here about people whom you help.",
  ja: "お名前を出すのは、ここで「よい」とされた場合だけです。出す名前は自由で、仮の名前でも構いません。一緒に出るのは、立場、日付、言語です。いつでも取り消せます。支援している人のことは書かないでください。",
};
