import { LOCALES, type Locale } from "../i18n/locales";

/** With `npm run test:all` every state is looked at in every language. */
export const IS_WHOLE = process.env.TEST_ALL !== undefined;

/**
 * The languages in which every state is looked at by `npm test`: two scripts, stacked letters, many accents; the others are in
 * `locales.spec.ts`.
 */
const THOROUGH: readonly string[] = ["en", "ja", "vi", "my"];

export const TESTED: readonly Locale[] = LOCALES.filter(({ tag }) => IS_WHOLE || THOROUGH.includes(tag));
export const TESTED_PATHS: readonly string[] = TESTED.map(({ path }) => path);
