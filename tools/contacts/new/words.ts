import type { Words } from "../../words";

export const HELP: Words = {
  en: `Usage: npm run -s contacts:new      asks for a service, one question a line, and writes its file

  --draft <file>   goes on with a draft
  --ja, --en       the language of the questions

? explains a question, < goes back one, Enter takes what stands in [brackets]. Ctrl-C stops: what was confirmed is in the draft.
Terms, a narrower area or audience of a contact point, offers and announced changes are added to the file by hand afterwards.`,
  ja: `使い方: npm run -s contacts:new      窓口について一行ずつ質問し、ファイルを作ります

  --draft <ファイル>   下書きの続きから始めます
  --ja, --en           質問の言語

? で説明、< で一つ戻る、Enter で [ ] の中の値。Ctrl-C でやめても、確認した答えは下書きに残ります。
条件 (terms)、窓口ごとの地域や対象者、あるとされる言語 (offers)、変更の予告 (changes) は、後からファイルに書き加えてください。`,
};

export const WRITE: Words = { en: "Write this file?", ja: "このファイルを書きますか" };

export const ALREADY_THERE: Words = {
  en: "Nothing was written. Edit the file that is there: a new source at its end, the changed value, its evidence (contacts/README.md).",
  ja: "何も書いていません。すでにあるファイルを直してください。新しい出典を最後に加え、値と evidence を直します (contacts/README.md)。",
};

export function beginning(draft: string): Words {
  return {
    en: `? explains, < goes back, Ctrl-C stops. Each confirmed answer is kept in ${draft}.`,
    ja: `? で説明、< で戻る、Ctrl-C でやめる。確認した答えは ${draft} に残ります。`,
  };
}

export function noDraft(draft: string): Words {
  return { en: `there is no draft ${draft}; begin anew without --draft`, ja: `下書き ${draft} がありません。--draft なしで始めてください` };
}

export function stopped(count: number, draft: string): Words {
  if (count === 0) return { en: "Nothing was written.", ja: "何も書いていません。" };
  return {
    en: `The file was not written. The draft with ${count} ${count === 1 ? "answer" : "answers"} stands in ${draft}.\nGo on: npm run contacts:new -- --draft ${draft}`,
    ja: `ファイルは書いていません。${count} 件の答えが ${draft} に残っています。\n続けるには: npm run contacts:new -- --draft ${draft}`,
  };
}

export function cannotBeWritten(draft: string): Words {
  return {
    en: `The file was not written. Go back with < to what is wrong: npm run contacts:new -- --draft ${draft}`,
    ja: `ファイルは書いていません。< で戻って直してください: npm run contacts:new -- --draft ${draft}`,
  };
}

export function taken(path: string, draft: string): Words {
  return {
    en: `${path} is there already; nothing was written. The draft stands in ${draft}.`,
    ja: `${path} はすでにあります。何も書いていません。下書きは ${draft} にあります。`,
  };
}

export function written(path: string): Words {
  return {
    en: `Wrote ${path}. Now: npm run contacts:check. Then somebody else opens the source and compares every digit.`,
    ja: `${path} を書きました。次に npm run contacts:check を実行し、ほかの人が出典を開いて数字を一つずつ見比べます。`,
  };
}
