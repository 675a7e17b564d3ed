import { arxivOf } from "../model/identifiers.ts";
import { authorsFrom } from "./author-name.ts";
import { languageTag } from "./language-tag.ts";
import { type EntryAt, libraryItems } from "./library-entries.ts";
import type { LibraryItem } from "./library-item.ts";
import { readLibraryLine } from "./library-line.ts";
import type { LibraryEntry } from "./library-record.ts";
import { plainAbstract, plainText } from "./markup.ts";
import { yearIn } from "./written-year.ts";

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The works of a file in CSL-JSON; also JSON-lines that bear the name `.json`. `name` is the file's. */
export function cslItems(text: string, name: string): LibraryItem[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return /^\s*\{.*\}\s*\n/.test(text)
      ? lines(text, name)
      : [{ problem: { line: 0, message: `is not JSON (${cause.message.slice(0, 120)})` } }];
  }
  const list = Array.isArray(parsed)
    ? parsed
    : isFields(parsed) && Array.isArray(parsed.items)
      ? parsed.items
      : [parsed];
  const entries = list.map((one: unknown, i): EntryAt => {
    const line = i + 1;
    return isFields(one)
      ? { line, entry: entryOf(one) }
      : { line, message: "is no object, as an entry of CSL-JSON is" };
  });
  return libraryItems(entries, name);
}

function lines(text: string, name: string): LibraryItem[] {
  const seen = new Map<string, string>();
  return text.split("\n").flatMap((line, i): LibraryItem[] => {
    const read = readLibraryLine(line, name, i + 1, seen);
    if (read === undefined) return [];
    return ["problem" in read ? read : { ...read, line: i + 1, place: 0, passages: [] }];
  });
}

function entryOf(fields: Fields): LibraryEntry {
  const text = (...keys: string[]) => {
    const value = keys
      .map((key) => fields[key])
      .find((each) => typeof each === "string" || typeof each === "number");
    return value === undefined ? undefined : String(value);
  };
  const plain = (...keys: string[]) => plainText(text(...keys) ?? "") || undefined;
  const abstract = text("abstract");
  const pages = text("page")?.replace(/(?<=\d)-+(?=\d)/, "–");
  const preprint = [text("number"), text("archive_location"), text("note"), text("URL")].flatMap((each) =>
    /arxiv/i.test(each ?? "") ? (arxivOf(each!)?.id ?? []) : [],
  );
  return {
    title: plain("title") ?? "",
    authors: authorsFrom(names(fields.author ?? fields.editor)),
    ...issued(fields.issued),
    abstract: abstract === undefined ? undefined : plainAbstract(abstract),
    venue: plain("container-title", "event-title", "collection-title"),
    type: text("type"),
    volume: text("volume"),
    issue: text("issue"),
    pages,
    publisher: plain("publisher"),
    language: languageTag(text("language")),
    url: text("URL"),
    links: [text("URL")],
    notes: [text("note")],
    writtenYear: fields.issued === undefined ? undefined : written(fields.issued),
    identifiers: {
      doi: text("DOI"),
      arxiv: preprint[0],
      pmid: text("PMID"),
      pmcid: text("PMCID"),
      isbn: text("ISBN"),
    },
  };
}

/** Names with their particles in front of the family name, as our records keep them. */
function names(written: unknown): unknown {
  if (!Array.isArray(written)) return written;
  return written.map((name: unknown) => {
    if (!isFields(name) || typeof name.family !== "string") return name;
    const particle = name["non-dropping-particle"] ?? name["dropping-particle"];
    const family = typeof particle === "string" ? `${particle} ${name.family}` : name.family;
    const suffix =
      typeof name.suffix === "string" && typeof name.given === "string" ? `, ${name.suffix}` : "";
    return { family, given: typeof name.given === "string" ? `${name.given}${suffix}` : undefined };
  });
}

/** A date as a message quotes it. */
function written(date: unknown): string {
  if (!isFields(date)) return JSON.stringify(date);
  const parts = date["date-parts"];
  const said = date.raw ?? date.literal ?? (Array.isArray(parts) ? parts[0] : undefined);
  return typeof said === "string" ? said : (JSON.stringify(said) ?? "");
}

function issued(written: unknown): { year?: number; date?: string } {
  const parts = isFields(written) ? written["date-parts"] : undefined;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const raw = isFields(written) ? (written.raw ?? written.literal) : written;
  const said = Array.isArray(first) ? first : isScalar(raw) ? String(raw).split(/[-/T]/) : [];
  const numbers = said.map((part: unknown) => (isScalar(part) ? Number(part) : Number.NaN));
  const year = yearIn(Array.isArray(first) ? String(numbers[0]) : isScalar(raw) ? String(raw) : "");
  if (year === undefined) return {};
  const [, month, day] = numbers[0] === year ? numbers : [];
  const exact: string[] = [];
  for (const [part, most] of [
    [month, 12],
    [day, 31],
  ] as const) {
    if (part === undefined || !Number.isInteger(part) || part < 1 || part > most) break;
    exact.push(String(part).padStart(2, "0"));
  }
  return { year, ...(exact.length > 0 ? { date: [year, ...exact].join("-") } : {}) };
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
