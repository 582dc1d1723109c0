import { z } from "zod";
import {
  ANY_LANGUAGE, AUDIENCES, BODIES, CHANGES, CHANNELS, COSTS, HOWS, KINDS, LANGUAGES, LINES, NEEDS, ROLES, RUN_BY, STANDINGS,
  TERMS, TRISTATE,
} from "../core/directory/vocabulary";

/**
 * The form of one file of the directory, as a person writes it. Closed objects: an unknown key is a fault.
 * What is left out takes the value that `contacts/load.ts` gives it. Exported as JSON Schema for editors by
 * `npm run contacts:schema`.
 */
const text = z.string().min(1).refine((value) => value === value.trim(), "has spaces at its ends; remove them");
const kebab = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not kebab-case; use a-z, 0-9 and single hyphens");
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "is not a date; write YYYY, YYYY-MM or YYYY-MM-DD");
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "is not a day; write YYYY-MM-DD");
const prefecture = z.string().regex(/^JP-(0[1-9]|[1-3]\d|4[0-7])$/, "is not a prefecture; write JP-01 … JP-47 (ISO 3166-2)");
const country = z.string().regex(/^[A-Z]{2}$/, "is not a country; write its ISO 3166-1 code, such as VN");

const area = z.union([z.literal("JP"), z.array(prefecture).min(1), z.tuple([country])]);
const languages = z.partialRecord(z.enum([...LANGUAGES, ANY_LANGUAGE]), z.enum(HOWS));
const serves = z
  .strictObject({ who: z.enum(AUDIENCES), nationals: z.array(country).min(1).optional(), noVisa: z.enum(TRISTATE).optional() })
  .refine((it) => (it.who === "nationals") === (it.nationals !== undefined), "needs `nationals` exactly when `who` is nationals");

const official = text.optional();
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
  press: z.string().regex(/^[0-9*#](, ?[0-9*#])*$/, 'is not a row of keys; write "2" or "1, 2"').optional(),
  languages: languages.optional(),
  languagesVary: z.literal(true).optional(),
  area: area.optional(),
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
  url: z.url().nullable(),
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
