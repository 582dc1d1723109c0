/**
 * The closed lists of the directory. Everything that names a kind, a need, a channel … takes it from here;
 * adding a word here makes the schema, the messages check and the type checker ask for what it needs.
 */
export const KINDS = [
  "police", "immigration", "labour", "trainee", "legal", "rights", "sexual-violence", "women", "child",
  "listening", "health", "residents", "embassy", "return", "ngo",
] as const;
export type Kind = (typeof KINDS)[number];

export const NEEDS = [
  "danger", "sexual-violence", "domestic-violence", "forced-work", "wages-work", "visa-immigration", "legal",
  "shelter", "child", "return-home", "discrimination-rights", "report-crime", "health", "someone-to-talk-to",
  "online-harm",
] as const;
export type Need = (typeof NEEDS)[number];

/**
 * The public bodies that stand in many places under the same name. A service of one of them is called by its body and its
 * prefecture in every language; its official name stands beside it.
 */
export const BODIES = [
  "child-guidance-center", "women-support-center", "partner-violence-center", "one-stop-center", "victim-support-center",
  "residents-desk", "police", "police-women-line", "police-youth-line", "police-deaf-line", "prosecutors-office",
  "immigration-bureau", "immigration-office", "immigration-center", "labour-bureau", "labour-standards-office",
  "labour-center", "employment-office", "bar-association", "legal-aid-office", "legal-affairs-bureau", "medical-information",
] as const;
export type Body = (typeof BODIES)[number];

/** What a service is there for. Only `help` is ranked as help. */
export const ROLES = ["help", "witness", "content-report", "visitor-info", "own-government"] as const;
export type Role = (typeof ROLES)[number];

export const RUN_BY = ["police", "immigration", "public", "private", "lawyer", "embassy", "international"] as const;
export type RunBy = (typeof RUN_BY)[number];

/** For whom a service is. `nationals` goes with a list of ISO 3166-1 codes. */
export const AUDIENCES = [
  "anyone", "women", "men", "children", "trainees", "workers", "refugees", "deaf", "lgbt", "nationals",
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const CHANNELS = [
  "phone", "sms", "fax", "email", "form", "chat", "line", "messenger", "app", "visit", "web",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Which of several ways into the same service a point is. */
export const LINES = ["general", "ip-and-abroad", "hikari", "night", "emergency"] as const;
export type Line = (typeof LINES)[number];

/** How a language is answered, as far as the source says. */
export const HOWS = ["native", "interpreter", "unstated-how"] as const;
export type How = (typeof HOWS)[number];

export const COSTS = ["free", "caller-pays", "unknown"] as const;
export type Cost = (typeof COSTS)[number];

export const STANDINGS = ["official", "copy-of-official", "secondary"] as const;
export type Standing = (typeof STANDINGS)[number];

export const TRISTATE = ["yes", "no", "unknown"] as const;
export type Tristate = (typeof TRISTATE)[number];

/** BCP 47 tags of the languages in which the directory's services answer. `zh` and `pt` mean: variant not said. */
export const LANGUAGES = [
  "ja", "en", "zh", "zh-Hans", "zh-Hant", "ko", "vi", "fil", "id", "th", "my", "km", "ne", "mn", "pt", "es", "ru",
  "fr", "de", "it", "ms", "lo", "bn", "ur", "hi", "si", "ta", "fa", "ar", "uk", "uz", "tr",
] as const;
export type Language = (typeof LANGUAGES)[number];

/** In `languages`: an interpreter may join, whatever the language (110). Never a promise. */
export const ANY_LANGUAGE = "*";

/**
 * What a caller should know before calling, each with one message. A term is a fact that a source of the
 * service states; `contacts/README.md` says what each means and when it may be used.
 */
export const TERMS = [
  "appointment", "register-first", "referred-only", "not-counselling", "information-only", "recognised-only",
  "embassy-risk", "routed-by-place", "hours-vary-by-place", "languages-vary-by-place", "languages-by-day",
  "more-languages-on-page", "interpreter-arranged", "stay-on-line", "coin-first", "recorded", "keeps-secrets",
  "may-share-with-police", "reply-takes-days", "leave-message", "has-shelter", "arranges-lodging",
  "longer-hours-some-days", "no-police-report-needed", "legal-aid-needs-status", "not-from-some-lines",
  "advice-free", "contacts-on-page", "hours-on-page", "calls-back", "ask-for-woman",
  "may-send-on", "family-may-ask", "machine-translation", "answered-elsewhere-at-night", "local-calls-only", "asks-who-you-are",
  "goes-along", "interprets-for-offices", "specialists-by-appointment", "closed-some-days", "women-answer", "men-answer-men",
] as const;
export type Term = (typeof TERMS)[number];

/** What will change about a service on a known date. */
export const CHANGES = ["renamed", "replaced", "closes", "number-changes", "moves"] as const;
export type Change = (typeof CHANGES)[number];
