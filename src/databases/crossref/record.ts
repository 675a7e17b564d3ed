import type { Author, BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { storedLine } from "../../reading/stored-text.ts";
import { cslType } from "../csl-type.ts";
import { isoDate, settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { type Notice, statedIntegrity } from "../notice.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of works. Throws MalformedAnswer where the body is no list of works. */
export function readCrossref(body: string): ReadPage {
  const answer = parseJson(body);
  const items = at(answer, "message", "items");
  if (textAt(answer, "status") === "failed" || !Array.isArray(items))
    throw new MalformedAnswer(textAt(answer, "message", 0, "message") ?? "it has no “items”");
  return {
    total: wholeAt(answer, "message", "total-results") ?? null,
    ...readEntries(items, crossrefRecord),
    next: items.length === 0 ? undefined : textAt(answer, "message", "next-cursor"),
  };
}

/** The one work of an answer that is no list, as a page; none where it is unknown (404). */
export function readCrossrefWork(body: string, status: number): ReadPage {
  if (status === 404) return { total: 0, records: [], unread: [] };
  const work = at(parseJson(body), "message");
  if (textAt(work, "DOI") === undefined) throw new MalformedAnswer("it is no work");
  return { total: 1, records: [crossrefRecord(work)], unread: [] };
}

/** One work. */
export function crossrefRecord(work: unknown): BibliographicRecord {
  const date = earliestDate(work);
  const type = textAt(work, "type");
  const doi = textAt(work, "DOI");
  const institution = textsAt(work, "institution").at(0) ?? textAt(work, "institution", 0, "name");
  return settledRecord({
    database: "crossref",
    id: doi?.toLowerCase(),
    title: titleOf(work),
    authors: authorsOf(work),
    date,
    venue: textsAt(work, "container-title")[0] ?? textAt(work, "event", "name") ?? institution,
    type: type === "posted-content" && textAt(work, "subtype") !== "preprint" ? "document" : cslType(type),
    volume: textAt(work, "volume"),
    issue: textAt(work, "issue"),
    pages: textAt(work, "page") ?? textAt(work, "article-number"),
    publisher: textAt(work, "publisher"),
    language: textAt(work, "language"),
    identifiers: { doi, isbn: textsAt(work, "ISBN")[0] },
    abstract: textAt(work, "abstract"),
    url: textAt(work, "URL") ?? textAt(work, "resource", "primary", "URL"),
    integrity: statedIntegrity(crossrefNotices(work)),
    versions: [],
  });
}

/** Title and subtitle, where the subtitle is not in the title already. Of several titles the first. */
function titleOf(work: unknown): string | undefined {
  const title =
    textsAt(work, "title")[0] ?? textsAt(work, "short-title")[0] ?? textsAt(work, "original-title")[0];
  const subtitle = textsAt(work, "subtitle")[0];
  if (title === undefined || subtitle === undefined) return title ?? subtitle;
  if (storedLine(title).toLowerCase().includes(storedLine(subtitle).toLowerCase())) return title;
  return /[?!:.]\s*$/.test(title) ? `${title.trim()} ${subtitle}` : `${title.trim()}: ${subtitle}`;
}

/** Authors, and where a work has none (a book of several hands) its editors. */
function authorsOf(work: unknown): Author[] {
  const named = (role: string) => listAt(work, role).flatMap((one) => authorOf(one) ?? []);
  const authors = named("author");
  return authors.length > 0 ? authors : named("editor");
}

function authorOf(one: unknown): Author | undefined {
  const [family, given, name, suffix] = ["family", "given", "name", "suffix"].map((key) => {
    const text = textAt(one, key);
    return text === undefined ? undefined : storedLine(text);
  });
  if (family === undefined) {
    const literal = name ?? given;
    return literal === undefined ? undefined : { literal };
  }
  const whole = suffix === undefined ? family : `${family} ${suffix}`;
  return given === undefined ? { literal: whole } : { family: whole, given };
}

/** The earliest date of publication that is stated: in print, online, or as issued; of a standard its approval, of a talk its event. */
function earliestDate(work: unknown): string | undefined {
  const dates = ["published", "issued", "published-print", "published-online", "posted", "approved"].flatMap(
    (kind) => {
      const [year, month, day] = [0, 1, 2].map((part) => wholeAt(work, kind, "date-parts", 0, part));
      return isoDate(year, month, day) ?? [];
    },
  );
  const [year, month, day] = [0, 1, 2].map((part) => wholeAt(work, "event", "start", "date-parts", 0, part));
  return dates[0] ?? isoDate(year, month, day);
}

/** Notices that are deposited with a work itself (`updated-by`): what became of it. */
export function crossrefNotices(work: unknown): Notice[] {
  return listAt(work, "updated-by").flatMap((update) => {
    const kind = textAt(update, "type");
    const [year, month, day] = [0, 1, 2].map((part) => wholeAt(update, "updated", "date-parts", 0, part));
    return kind === undefined ? [] : [noticeOf(kind, textAt(update, "DOI"), isoDate(year, month, day))];
  });
}

/** A notice as Crossref gives it. */
export function noticeOf(kind: string, doi: string | undefined, date: string | undefined): Notice {
  return {
    kind: kind.toLowerCase(),
    ...(doi === undefined ? {} : { doi: doi.toLowerCase() }),
    ...(date === undefined ? {} : { date }),
    source: "Crossref",
  };
}
