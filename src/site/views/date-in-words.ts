import type { Translate } from "../words/translator.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** “22 November 2026” of an ISO date in UTC, in the language of the frame; a text that is none comes back as it is. */
export function dateInWords(iso: string, t: Pick<Translate, "language">): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime())) return iso;
  // "en" alone would put the month first, as it is done in one country.
  const locale = t.language === "en" ? "en-GB" : t.language;
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    formats.set(locale, format);
  }
  return format.format(date);
}
