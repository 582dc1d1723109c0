import { z } from "zod";
import { LOCALES } from "../../i18n/locales";
import { isDay } from "../contacts/stale/months";

const text = z.string().min(1).refine((it) => it === it.trim(), "begins or ends with a space; remove it");

/** What a review looked at: the sentences on which safety depends (part 1 of the kit), or all others (part 2). */
export const SCOPES = ["safety", "all"] as const;

/**
 * The form of a file in `docs/reviews/`: who read the texts of a language, when, and what came of it. Closed objects: an unknown key is a
 * fault. Nobody is named without consent; a pseudonym is a name.
 */
export const reviewFile = z.strictObject({
  locale: z.enum(LOCALES.map(({ tag }) => tag), { error: `must be a language of the pages: ${LOCALES.map(({ tag }) => tag).join(", ")}` }),
  reviewer: text,
  /** Such as interpreter, support worker, lawyer, trainee. */
  role: text,
  date: z.string().refine(isDay, "must be a day such as 2027-01-31, in quotation marks"),
  /** The commit whose texts were read. */
  commit: z.string().regex(/^[0-9a-f]{7,40}$/, "must be a commit, 7 to 40 of 0-9 and a-f, in quotation marks"),
  scope: z.array(z.enum(SCOPES)).min(1),
  findings: z.array(z.strictObject({
    /** `Card.more`; left out where it is about all texts. */
    key: text.optional(),
    said: text,
    /** `changed`: as was said, or better; `kept`: as it was, for the reason in `why`. */
    then: z.enum(["changed", "kept"]),
    why: text.optional(),
  }).refine(({ then, why }) => then !== "kept" || why !== undefined, { path: ["why"], error: "is missing; say why the sentence was kept" })),
});

export type Review = z.infer<typeof reviewFile>;
