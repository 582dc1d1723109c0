import type { ErrorCode, YAMLError } from "yaml";
import type { z } from "zod";
import { said } from "./formWords";
import type { Words } from "./words";

/** What YAML asks for, as people call it in this directory. */
const TYPES: Readonly<Record<string, Words>> = {
  string: { en: "text", ja: "文字列" },
  number: { en: "number", ja: "数" },
  int: { en: "whole number", ja: "整数" },
  array: { en: "list, such as [a, b]", ja: "[a, b] のような一覧" },
  object: { en: "group of `key: value`", ja: "「キー: 値」の組" },
  record: { en: "group of `key: value`", ja: "「キー: 値」の組" },
};

const YAML_IN_JAPANESE: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INDENT: "字下げがそろっていません",
  TAB_AS_INDENT: "字下げにタブがあります。空白二つずつにしてください",
  DUPLICATE_KEY: "同じキーが二度あります",
  MISSING_CHAR: "記号(かっこ、引用符、コロンなど)が足りません",
  UNEXPECTED_TOKEN: "ここには置けない文字があります",
  BAD_SCALAR_START: "この記号で始まる値は引用符で囲んでください",
  BLOCK_AS_IMPLICIT_KEY: "一行に「: 」が二つあります。値を引用符で囲んでください",
  MULTILINE_IMPLICIT_KEY: "キーが一行に収まっていません。引用符やコロンの抜けを確かめてください",
  MULTIPLE_DOCS: "一つのファイルに文書が二つあります。「---」を消してください",
};

/** Why a file is no YAML. */
export function explainYaml({ code, message }: Pick<YAMLError, "code" | "message">): Words {
  const english = message.split("\n")[0] ?? code;
  const inJapanese = YAML_IN_JAPANESE[code];
  return {
    en: `this is not YAML: ${english}`,
    ja: `YAML として読めません: ${inJapanese === undefined ? english : `${inJapanese} (${english})`}`,
  };
}

/** Zod's issue as a person reads it, with what to write instead where that is known. */
export function explain(issue: z.core.$ZodIssue): Words {
  const own = said(issue.message);
  if (own !== null) return own;
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = issue.keys.map((key) => `"${key}"`).join(", ");
      return {
        en: `unknown key ${keys}; remove it or correct its spelling (contacts/README.md lists the keys)`,
        ja: `知らないキー ${keys} があります。消すか、つづりを直してください(キーの一覧は contacts/README.md)`,
      };
    }
    case "invalid_value":
      return oneOf(issue.values.map(String).join(", "), issue.input === undefined);
    case "invalid_type":
      return typed(TYPES[issue.expected] ?? { en: issue.expected, ja: issue.expected }, issue.input === undefined);
    case "too_small":
      return {
        en: "is empty or too small; write a value, or remove the key where the README lets it be left out",
        ja: "空か、小さすぎます。値を書くか、省けるキーなら行ごと消してください",
      };
    case "too_big":
      return { en: `is too long or too large; at most ${issue.maximum}`, ja: `多すぎるか、大きすぎます。${issue.maximum} までにしてください` };
    default:
      return { en: issue.message, ja: `値が正しくありません (${issue.message})` };
  }
}

function oneOf(values: string, missing: boolean): Words {
  return missing
    ? { en: `is missing; write one of: ${values}`, ja: `ありません。次のどれかを書いてください: ${values}` }
    : { en: `is not one of the allowed values; write one of: ${values}`, ja: `決められた値ではありません。次のどれかを書いてください: ${values}` };
}

function typed(type: Words, missing: boolean): Words {
  return missing
    ? { en: `is missing; add it (${type.en})`, ja: `ありません。加えてください(${type.ja})` }
    : { en: `is not of the right type; write a ${type.en}`, ja: `値の種類が違います。${type.ja}を書いてください` };
}
