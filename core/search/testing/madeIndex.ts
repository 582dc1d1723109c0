import { madeService } from "../../directory/testing/madeService";
import { candidate } from "../../match/testing/madeCandidates";
import type { Candidate } from "../../match/types";
import { makeSearchData, type SearchWords } from "../data";
import { buildIndex, type SearchIndex } from "../index";

/** A few words in the languages whose writing differs, for tests of searching. */
const OWN: SearchWords = {
  situations: {
    "not-paid": ["không trả lương", "nợ lương", "lương"],
    "papers-taken": ["giữ hộ chiếu", "thu hộ chiếu", "hộ chiếu", "여권 뺏김", "여권", "ប៉ាសព័រ", "паспорт забрали"],
    "after-assault": ["hiếp dâm", "bị hiếp", "ข่มขืน", "รំលោភ"],
    pregnant: ["có bầu", "有喜", "беременна"],
    talk: ["mom buồn"],
    "want-to-return": ["muốn về nước", "về nước"],
  },
  kinds: { legal: ["luật sư"], police: ["cảnh sát"], embassy: ["đại sứ quán"] },
};
const ENGLISH: SearchWords = {
  situations: {
    "not-paid": ["not paid", "unpaid wages", "salary"], "papers-taken": ["passport taken", "passport"], "after-assault": ["raped", "rape"],
    "partner-hurts": ["husband hits me"], "cannot-leave": ["cannot leave"], debt: ["loan office card"], "pay-to-leave": ["loan"],
    "long-hours": ["work late"], "hurt-at-work": ["work hurt"], fired: ["work lost"], pregnant: ["baby coming", "mom soon"],
  },
  kinds: { legal: ["lawyer", "free lawyer"], police: ["police"], embassy: ["embassy"] },
};
const JAPANESE: SearchWords = {
  situations: {
    "not-paid": ["給料未払い", "給料もらえない", "kyuryo"], "tired-of-living": ["死にたい", "消えたい"], bullied: ["いじめ", "学校いじめ"], "partner-hurts": ["旦那 暴力"],
  },
  kinds: { legal: ["弁護士", "べんごし", "bengoshi"] },
};

/** Five services of different kinds, roles and places. */
export const MADE: readonly Candidate[] = [
  candidate("embassy", { kind: "embassy", role: "own-government", runBy: "embassy", needs: ["return-home"], value: "080-1111-2222", who: "nationals", nationals: ["VN"] }),
  candidate("houterasu", { kind: "legal", needs: ["legal"], value: "0120-078-377" }),
  candidate("labour", { kind: "labour", needs: ["wages-work"], value: "0120-811-610" }),
  candidate("police", { kind: "police", runBy: "police", needs: ["danger"], value: "110", languages: { ja: "native", "*": "interpreter" } }),
  candidate("women-osaka", { kind: "women", needs: ["domestic-violence", "shelter"], area: ["JP-27"], value: "06-1234-5678" }),
];

/** The index of a page that speaks the languages above, over these services. */
export function madeIndex(candidates: readonly Candidate[] = MADE): SearchIndex {
  const ids = [...new Set(candidates.map(({ service }) => service))];
  const data = makeSearchData({
    own: OWN, always: [ENGLISH, JAPANESE], services: ids.map((id) => madeService({ id })),
    aliases: Object.fromEntries(Object.entries({ houterasu: ["法テラス", "houterasu"], embassy: ["đsq"] }).filter(([id]) => ids.includes(id))),
  });
  const names = new Map([
    ["houterasu", ["法テラス・サポートダイヤル", "Houterasu Support Dial"]], ["labour", ["労働条件相談ほっとライン", "Labour Standards Advice Hotline"]],
    ["women-osaka", ["大阪府女性相談支援センター"]], ["police", ["110番(緊急通報)"]], ["embassy", ["ベトナム大使館", "Embassy of Viet Nam"]],
  ]);
  return buildIndex(data, candidates, names);
}
