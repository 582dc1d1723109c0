import type { Words } from "../../words";
import type { PointField, ServiceField, SourceField } from "./types";

export const SERVICE_FIELD_NAMES: Readonly<Record<ServiceField, Words>> = {
  kind: { en: "the kind", ja: "種別" },
  role: { en: "the role", ja: "役割" },
  runBy: { en: "who runs it", ja: "運営の種類" },
  operator: { en: "the operator", ja: "運営者" },
  name: { en: "the name", ja: "名称" },
  body: { en: "the public body", ja: "公的機関の種類" },
  area: { en: "the area", ja: "対象地域" },
  part: { en: "the part of the area", ja: "地域のうちの一部" },
  needs: { en: "what it is for", ja: "相談の内容" },
  serves: { en: "the audience", ja: "対象者" },
  anonymous: { en: "whether one may keep one's name", ja: "匿名で相談できるか" },
  terms: { en: "the terms", ja: "条件" },
  offers: { en: "the languages it is said to offer", ja: "あるとされる言語" },
  changes: { en: "the announced changes", ja: "予告された変更" },
  maintainer: { en: "the maintainers' note", ja: "管理者のメモ" },
};

export const POINT_FIELD_NAMES: Readonly<Record<PointField, Words>> = {
  press: { en: "the keys to press", ja: "押す番号" },
  languagesVary: { en: "whether the languages vary by the hour", ja: "時間帯で言語が変わるか" },
  area: { en: "the area", ja: "対象地域" },
  part: { en: "the part of the area", ja: "地域のうちの一部" },
  serves: { en: "the audience", ja: "対象者" },
  line: { en: "which line it is", ja: "回線の種類" },
  branch: { en: "the branch", ja: "支部" },
  hours: { en: "the hours", ja: "受付時間" },
  said: { en: "the source's words for the hours", ja: "受付時間の原文" },
  cost: { en: "the cost", ja: "料金" },
  reach: { en: "from where it can be called", ja: "どこからつながるか" },
  terms: { en: "the terms", ja: "条件" },
  evidence: { en: "the sources that state it", ja: "根拠とする出典" },
};

export const SOURCE_FIELD_NAMES: Readonly<Record<SourceField, Words>> = {
  publisher: { en: "the publisher", ja: "発行者" },
  title: { en: "the title", ja: "題名" },
  url: { en: "the address", ja: "アドレス" },
  asOf: { en: "the date", ja: "日付" },
  standing: { en: "the standing", ja: "位置づけ" },
  quote: { en: "the quote", ja: "引用" },
};
