import { z } from "zod";
import {
  ANY_LANGUAGE, AUDIENCES, BODIES, CHANGES, CHANNELS, COSTS, HOWS, KINDS, LANGUAGES, LINES, NEEDS, ROLES, RUN_BY, STANDINGS,
  TERMS, TRISTATE,
} from "../core/directory/vocabulary";
import { saying } from "./formWords";

/**
 * The form of one file of the directory, as a person writes it. Closed objects: an unknown key is a fault.
 * What is left out takes the value that `contacts/load.ts` gives it. Exported as JSON Schema for editors by
 * `npm run contacts:schema`.
 */
const text = z.string().min(1).refine((value) => value === value.trim(), saying("spaces"));
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, saying("kebab"));
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, saying("date"));
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, saying("day"));
const prefecture = z.string().regex(/^JP-(0[1-9]|[1-3]\d|4[0-7])$/, saying("prefecture"));
const country = z.string().regex(/^[A-Z]{2}$/, saying("country"));

const area = z.union([z.literal("JP"), z.array(prefecture).min(1), z.tuple([country])], saying("area"));
const languages = z.partialRecord(z.enum([...LANGUAGES, ANY_LANGUAGE]), z.enum(HOWS));
const serves = z
  .strictObject({ who: z.enum(AUDIENCES), nationals: z.array(country).min(1).optional(), noVisa: z.enum(TRISTATE).optional() })
  .refine((it) => (it.who === "nationals") === (it.nationals !== undefined), saying("nationals"));

const official = text.optional();
/** A part of the area, smaller than a prefecture, by its official name: whoever lives elsewhere should see it. */
const part = z.strictObject({ ja: text, en: text.optional() });

/** Official names by BCP 47 tag; a name of our own making never stands here. */
const name = z.strictObject({
  ja: text, kana: official, en: official,
  zh: official, "zh-Hans": official, "zh-Hant": official, ko: official, vi: official, fil: official, id: official,
  th: official, my: official, km: official, ne: official, mn: official, pt: official, es: official, ru: official,
  fr: official, de: official, it: official, ms: official, lo: official, bn: official, ur: official, hi: official,
  si: official, ta: official, fa: official, ar: official, uk: official, uz: official, tr: official,
});

const point = z.strictObject({
  id: kebab,
  channel: z.enum(CHANNELS),
  value: text,
  press: z.string().regex(/^[0-9*#](, ?[0-9*#])*$/, saying("keys")).optional(),
  languages: languages.optional(),
  languagesVary: z.literal(true).optional(),
  area: area.optional(),
  part: part.optional(),
  serves: serves.optional(),
  line: z.enum(LINES).optional(),
  branch: z.strictObject({ is: z.enum(["embassy", "consulate", "office", "branch"]), in: prefecture }).optional(),
  hours: text,
  said: text.optional(),
  cost: z.enum(COSTS),
  reach: z
    .strictObject({
      abroad: z.enum(["yes", "no"]).optional(),
      ipPhone: z.enum(["yes", "no", "some"]).optional(),
      payphone: z.enum(["yes", "no"]).optional(),
      mobile: z.enum(["yes", "no"]).optional(),
    })
    .optional(),
  terms: z.array(z.enum(TERMS)).min(1).optional(),
  evidence: z.array(z.int().positive()).min(1),
  checked: z
    .array(z.strictObject({
      on: day,
      how: z.enum(["page", "call", "operator", "letter"]),
      result: z.enum(["confirmed", "changed", "no-answer", "gone"]),
    }))
    .optional(),
});

const source = z.strictObject({
  id: z.int().positive(),
  publisher: text,
  title: text,
  url: z.url(saying("url")).nullable(),
  asOf: date.nullable(),
  standing: z.enum(STANDINGS),
  quote: text,
});

export const serviceFile = z.strictObject({
  id: kebab,
  kind: z.enum(KINDS),
  role: z.enum(ROLES),
  runBy: z.enum(RUN_BY),
  operator: z.strictObject({ ja: text, en: text.optional() }),
  name,
  body: z.strictObject({ is: z.enum(BODIES), in: prefecture }).optional(),
  area,
  part: part.optional(),
  needs: z.array(z.enum(NEEDS)).min(1).max(6),
  serves,
  anonymous: z.enum(TRISTATE),
  terms: z.array(z.enum(TERMS)).min(1).optional(),
  offers: z
    .strictObject({
      languages: z.array(z.enum(LANGUAGES)),
      about: z.int().positive().optional(),
      evidence: z.array(z.int().positive()).min(1),
    })
    .optional(),
  changes: z.array(z.strictObject({ on: date, what: z.enum(CHANGES), source: z.int().positive() })).min(1).optional(),
  points: z.array(point).min(1),
  sources: z.array(source).min(1),
  maintainer: z.strictObject({ facts: text.optional(), caution: text.optional(), conflicts: text.optional() }).optional(),
});

export type ServiceFile = z.infer<typeof serviceFile>;
