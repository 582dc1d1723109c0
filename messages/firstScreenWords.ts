/**
 * Words for violence, sex, force and trafficking in each language, by its tag: none may stand on the first screen, cold.
 * `npm run messages:check` reads the texts with them, and the browser tests the pages.
 */
export const WORDS = {
  ja: /暴力|性|虐待|強制|人身|売春|レイプ|被害|DV|殴|奴隷|おどさ/,
  "ja-x-easy": /暴力|性|虐待|強制|人身|売春|レイプ|被害|DV|殴|なぐ|たたか|奴隷|おどさ|むりやり/,
  en: /violen|sex|rape|abus|assault|traffick|forc|slave|victim|beat|hurt/i,
  "zh-Hans": /暴力|强迫|强制|逼|贩卖|卖淫|强奸|侵害|虐待|受害|家暴|殴|伤害|(?<![男女])性(?!别)/,
  vi: /bạo lực|bạo hành|tình dục|xâm hại|hiếp|cưỡng|(?<!\p{L})ép(?!\p{L})|buôn người|nạn nhân|đánh/iu,
  ko: /폭력|폭행|성(폭|적|관계|매매|범죄)|강제|억지|인신매매|학대|피해|때리|맞(아|았|거나)|노예|협박/,
  fil: /karahas|sekswal|sex|rape|gahasa|halay|abus|pilit|puwersa|pwersa|traffick|biktima|alipin|saktan|bugbog|banta/i,
  ne: /हिंसा|यौन|बलात्कार|जबरजस्ती|बेचबिखन|पीडित|कुट|दासत्व|शोषण|दुर्व्यवहार|धम्की/,
  "pt-BR": /viol[eê]n|sexu|estupr|abus|agre(d|ss)|tráfico|forç|obrig|escrav|vítima|machuc/i,
  id: /kekerasan|seks|perkosa|leceh|aniaya|paksa|perdagangan orang|diperdagangkan|korban|pukul|budak|siksa|sakiti|ancam/i,
  my: /အကြမ်း|အတင်း|အဓမ္မ|လိင်|မုဒိမ်း|ကျူးလွန်|လူကုန်|ကျွန်(?!း)|ခိုင်း|ရိုက်|နှိပ်စက်|ညှဉ်း|နာကျင်|ခြိမ်းခြောက်|ခံရ/,
  "zh-Hant": /暴力|強迫|強制|逼|販運|賣淫|強暴|侵害|虐待|被害|家暴|毆|傷害|(?<![男女])性(?!別)/,
  th: /รุนแรง|ทางเพศ|ข่มขืน|ล่วงละเมิด|ล่วงเกิน|บังคับ|ค้ามนุษย์|เหยื่อ|ทุบตี|ทำร้าย|ทาส|ข่มขู่/,
  es: /violen|violaci|sex|abus|agre(d|s)|trata|forz|oblig|esclav|víctima|golp|daño/i,
  mn: /хүчирхий|бэлгийн|хүчинд|хүчээр|албад|худалдаал|хохирогч|зод|боолч|дарамт|айлга/iu,
  km: /ហិង្សា|ផ្លូវភេទ|បង្ខំ|ជួញដូរ|រំលោភ|វាយ|ទាសករ|ធ្វើបាប|គំរាម|រងគ្រោះ/,
  ru: /насил|секс|жертв|принужд|принуд|заставля|торговл[яеи] людьми|рабств|избива|побо[ия]|бьют|угроз|домогат/iu,
} as const satisfies Readonly<Record<string, RegExp>>;
