import type { Service } from "../../../core/directory/types";
import type { Words } from "../../words";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:verify -- [flags]      takes you through what is to be checked, most important first

  --next N                   how many; 10, if not given
  --only <service>/<point>   this one
  --months N                 what has a check younger than this is not handed out again; 12, if not given
  --list                     prints them and asks nothing
  --ja, --en                 the language of the answer

To record one check without being asked:
  --record <service>/<point> --how page|call|operator|letter --result confirmed|changed|no-answer|gone [--on YYYY-MM-DD]

Stop at any time: what was recorded stays, and next time it goes on from there. Crisis lines are never called.`,
  ja: `使い方: npm run -s contacts:verify -- [指定]      確認が必要なものを、大切なものから順に示します

  --next N                   いくつ示すか。省略すると 10
  --only <service>/<point>   これだけ
  --months N                 これより新しい確認があるものは示しません。省略すると 12
  --list                     一覧を示すだけで、何も聞きません
  --ja, --en                 表示の言語

聞かれずに一件を記録するには:
  --record <service>/<point> --how page|call|operator|letter --result confirmed|changed|no-answer|gone [--on YYYY-MM-DD]

いつやめてもかまいません。記録したものは残り、次は続きから始まります。緊急の相談電話には確認の電話をかけません。`,
};

/** What is said where every contact point was checked. */
export function nothingLeft(months: number): Words {
  return { en: `Nothing is left: every contact point has a check younger than ${months} months.`, ja: `残っていません。すべての窓口に ${months} か月以内の確認があります。` };
}

export function recorded(path: string): Words {
  return { en: `Recorded in ${path}.`, ja: `${path} に記録しました。` };
}

export function sittingEnded(count: number, left: number): Words {
  return {
    en: `${count} recorded, ${left} left. Go on at any time: npm run contacts:verify`,
    ja: `記録 ${count} 件、残り ${left} 件。続きはいつでも: npm run contacts:verify`,
  };
}

/** A contact point that is not there, with those that its service has. */
export function noSuchPoint(key: string, services: readonly Service[]): Words {
  const service = services.find(({ id }) => id === key.split("/")[0]);
  if (service === undefined) {
    return { en: `there is no contact point "${key}"; write <service>/<point>, such as yorisoi-hotline/general`, ja: `"${key}" という窓口はありません。<service>/<point> の形で書いてください (例: yorisoi-hotline/general)` };
  }
  const points = service.points.map(({ id }) => id).join(", ");
  return { en: `there is no contact point "${key}"; ${service.id} has ${points}`, ja: `"${key}" という窓口はありません。${service.id} にあるもの: ${points}` };
}
