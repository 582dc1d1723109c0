import type { ServiceFile } from "../../../contacts/schema";

type PointFile = ServiceFile["points"][number];

const DIALLED = ["phone", "sms", "fax"];
/** What may stand between the digits of a number as people print it. */
const SEPARATORS = "[\\s().\\-\\u2010-\\u2015\\u2212\\u30fb\\u30fc\\uff70·/]*";

/** Is the point's value a number that is dialled? */
export function isDialled({ channel }: { readonly channel: string }): boolean {
  return DIALLED.includes(channel);
}

/** Do the digits of a number stand in a quote, in order and not as a part of a longer number; from abroad (+81) as well? */
export function numberStandsIn(value: string, quote: string): boolean {
  const digits = value.normalize("NFKC").replace(/\D/g, "");
  const forms = digits.startsWith("0") && digits.length > 4 ? [digits, ...["81", "810", "0081"].map((code) => `${code}${digits.slice(1)}`)] : [digits];
  return forms.some((form) => new RegExp(`(?<!\\d)${form.split(/(?<=\d)/).join(SEPARATORS)}(?!\\d)`).test(quote.normalize("NFKC")));
}

/** The sources that a point names as its evidence. */
export function evidenceOf(point: Pick<PointFile, "evidence">, { sources }: ServiceFile): ServiceFile["sources"] {
  return sources.filter(({ id }) => point.evidence.includes(id));
}
