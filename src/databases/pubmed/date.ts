import { elementAt, rawText, type XmlElement } from "../../reading/xml.ts";
import { isoDate } from "../draft-record.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** An ISO date from PubMed's parts: months by number or name, or a text such as “1998 Dec-1999 Jan”, whose start counts. */
export function pubmedDate(date: XmlElement | undefined): string | undefined {
  const text = (name: string) => rawText(elementAt(date, name)).trim();
  const loose = /^(\d{4})(?:\s+([A-Za-z]{3})[a-z]*)?(?:\s+(\d{1,2})\b)?/.exec(text("MedlineDate"));
  const year = text("Year") || (loose?.[1] ?? "");
  const month = monthOf(text("Month") || (loose?.[2] ?? ""));
  const day = text("Day") || (loose?.[3] ?? "");
  return isoDate(
    /^\d{4}$/.test(year) ? Number(year) : undefined,
    month,
    /^\d+$/.test(day) ? Number(day) : undefined,
  );
}

function monthOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written);
  const at = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : at + 1;
}
