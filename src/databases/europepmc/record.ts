import type { Author, BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorOf } from "../../reading/author-name.ts";
import { storedLine } from "../../reading/stored-text.ts";
import { cslType } from "../csl-type.ts";
import { settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { type Notice, statedIntegrity } from "../notice.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";
import { objectOf, xmlAnswer } from "../xml-answer.ts";

/**
 * A page of results, core or lite, in JSON or XML. Throws MalformedAnswer where the body has no count: Europe PMC answers 200 with an
 * empty shell when it is unwell, and that is not “nothing found”.
 */
export function readEuropePmc(body: string): ReadPage {
  const xml = body.trimStart().startsWith("<");
  const answer = xml ? objectOf(xmlAnswer(body, "responseWrapper")) : parseJson(body);
  const total = wholeAt(answer, "hitCount");
  if (total === undefined) throw new MalformedAnswer(textAt(answer, "errMsg") ?? "it has no “hitCount”");
  const results = listAt(answer, "resultList", "result");
  return {
    total,
    ...readEntries(results, europePmcRecord),
    next: results.length === 0 ? undefined : textAt(answer, "nextCursorMark"),
  };
}

/** One result. */
export function europePmcRecord(result: unknown): BibliographicRecord {
  const journal = at(result, "journalInfo");
  const preprint = textAt(result, "source") === "PPR";
  const kinds = [
    ...textsAt(result, "pubTypeList", "pubType"),
    ...textsAt(result, "pubType").flatMap((kind) => kind.split(/;\s*/)),
  ];
  const id = textAt(result, "id");
  const source = textAt(result, "source");
  const pmcid = textAt(result, "pmcid");
  const open = textAt(result, "isOpenAccess") === "Y" && pmcid !== undefined;
  return settledRecord({
    database: "europepmc",
    id: source === undefined || id === undefined ? id : `${source}:${id}`,
    title: textAt(result, "title"),
    authors: authorsOf(result),
    year: wholeAt(result, "pubYear") ?? wholeAt(journal, "yearOfPublication"),
    date: textAt(result, "firstPublicationDate") ?? textAt(journal, "printPublicationDate"),
    venue:
      textAt(journal, "journal", "title") ??
      textAt(result, "journalTitle") ??
      textAt(result, "bookOrReportDetails", "publisher"),
    type: preprint ? "article" : kinds.map(cslType).find((type) => type !== undefined),
    volume: textAt(journal, "volume") ?? textAt(result, "journalVolume"),
    issue: textAt(journal, "issue") ?? textAt(result, "issue"),
    pages: textAt(result, "pageInfo"),
    publisher: textAt(result, "bookOrReportDetails", "publisher"),
    language: textAt(result, "language"),
    identifiers: {
      doi: textAt(result, "doi"),
      pmid: textAt(result, "pmid") ?? (source === "MED" ? id : undefined),
      pmcid: pmcid ?? (source === "PMC" ? id : undefined),
      isbn:
        textAt(result, "bookOrReportDetails", "isbn13") ?? textAt(result, "bookOrReportDetails", "isbn10"),
    },
    abstract: textAt(result, "abstractText"),
    url:
      source === undefined || id === undefined ? undefined : `https://europepmc.org/article/${source}/${id}`,
    openAccess: open
      ? { url: `https://europepmc.org/articles/${pmcid}`, licence: textAt(result, "license") }
      : undefined,
    integrity: statedIntegrity(noticesOf(result, kinds)),
  });
}

function authorsOf(result: unknown): Author[] {
  const listed = listAt(result, "authorList", "author").flatMap((author): Author[] => {
    const [family, given, group, full] = ["lastName", "firstName", "collectiveName", "fullName"].map(
      (key) => {
        const text = textAt(author, key);
        return text === undefined ? undefined : storedLine(text);
      },
    );
    const initials = textAt(author, "initials");
    if (family !== undefined) {
      const first = given ?? initials;
      return [first === undefined ? { literal: family } : { family, given: first }];
    }
    const whole = group ?? full;
    return whole === undefined ? [] : [{ literal: whole }];
  });
  return listed.length > 0 ? listed : authorsOfString(textAt(result, "authorString") ?? "");
}

/** Authors of a text such as “Schoenfeld JD, Haas-Kogan DA.”, where no list is given. */
function authorsOfString(text: string): Author[] {
  return text
    .trim()
    .replace(/\.$/, "")
    .split(/,\s*/)
    .flatMap((name) => {
      const parts = /^(.*\S)\s+(\p{Lu}{1,4}(?:\s(?:Jr|Sr|2nd|3rd))?)$/u.exec(name);
      return parts?.[1] === undefined || parts[2] === undefined
        ? (authorOf(name) ?? [])
        : [{ family: parts[1], given: parts[2] }];
    });
}

/** Europe PMC lists what was said of a work later: “Retraction in”, “Erratum in”. */
function noticesOf(result: unknown, kinds: string[]): Notice[] {
  const source = "Europe PMC";
  const listed = listAt(result, "commentCorrectionList", "commentCorrection").flatMap((one): Notice[] => {
    const kind = textAt(one, "type")?.toLowerCase() ?? "";
    return / in$/.test(kind) ? [{ kind: kind.replace(/ in$/, ""), source }] : [];
  });
  return kinds.some((kind) => /^retracted publication$/i.test(kind))
    ? [...listed, { kind: "retraction", source }]
    : listed;
}
