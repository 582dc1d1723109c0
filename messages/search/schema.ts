import { z } from "zod";

const words = z.array(z.string().trim().min(1)).min(1);
const byId = z.record(z.string(), words);

/** `<tag>.json`: by the ids of situations and of kinds, the words by which people of a language call them, the commonest first. */
export const searchWords = z.strictObject({ situations: byId, kinds: byId });

/** `common.json`: by the ids of services, what people of any language call them beside their official names. */
export const commonWords = z.strictObject({ services: byId });

export type SearchWordsFile = z.infer<typeof searchWords>;
export type CommonWordsFile = z.infer<typeof commonWords>;
