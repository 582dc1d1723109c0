import type { Site } from "../../../site";
import type { Words } from "../../words";

/** What somebody says who calls to check: who calls, that it is no request for help, that it is short. */
export function callScript({ name, operator }: Pick<Site, "name" | "operator">): Words {
  return {
    en: `Hello, my name is … ${operator.en === null ? "" : `of ${operator.en}, `}I am calling from ${name}, a website that shows people in trouble whom they can talk to. I do not need help myself. May I check in one minute whether your number, hours and languages are right there? If somebody is waiting, I will hang up at once.`,
    ja: `お忙しいところ失礼します。困っている人に相談窓口を案内するウェブサイト「${name}」${operator.ja === null ? "" : `(${operator.ja})`}の…と申します。相談ではありません。掲載している番号・受付時間・対応言語が正しいか、1分だけ確認させていただけますか。お待ちの方がいらっしゃれば、すぐに切ります。`,
  };
}
