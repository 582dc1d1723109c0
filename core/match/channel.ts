import type { Channel } from "../directory/vocabulary";

/** What can be used without speaking. */
export const WRITTEN: readonly Channel[] = ["chat", "line", "messenger", "sms", "form", "email", "fax", "app"];

/** Answered at once, answered later, a way to go, something to install, a page with the way on. */
export const CHANNEL_RANK: Readonly<Record<Channel, number>> = {
  phone: 0, chat: 0, sms: 0, line: 0, messenger: 0, form: 1, email: 1, fax: 1, visit: 2, app: 3, web: 4,
};

/** Does someone answer while it is open? A form that takes words at any hour is answered later. */
export function isAnsweredAtOnce(channel: Channel): boolean {
  return CHANNEL_RANK[channel] === 0;
}
