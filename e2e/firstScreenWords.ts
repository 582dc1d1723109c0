/** Words for violence, sex, force and trafficking: none may stand on the first screen, cold. */
export const WORDS: Readonly<Record<string, RegExp>> = {
  en: /violen|sex|rape|abus|assault|traffick|forc|slave|victim|beat|hurt/i,
  ja: /暴力|性|虐待|強制|人身|売春|レイプ|被害|DV|殴|奴隷|おどさ/,
  vi: /bạo lực|bạo hành|tình dục|xâm hại|hiếp|cưỡng|(?<!\p{L})ép(?!\p{L})|buôn người|nạn nhân|đánh/iu,
  my: /အကြမ်း|အတင်း|အဓမ္မ|လိင်|မုဒိမ်း|ကျူးလွန်|လူကုန်|ကျွန်(?!း)|ခိုင်း|ရိုက်|နှိပ်စက်|ညှဉ်း|နာကျင်|ခြိမ်းခြောက်|ခံရ/,
};
