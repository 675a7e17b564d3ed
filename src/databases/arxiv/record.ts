import { arxivOf } from "../../model/identifiers.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorOf } from "../../reading/author-name.ts";
import { elementText } from "../../reading/markup.ts";
import { elementAt, elementsOf, rawText, type XmlElement } from "../../reading/xml.ts";
import { settledRecord } from "../draft-record.ts";
import { type Notice, statedIntegrity } from "../notice.ts";
import type { ReadPage } from "../searched-database.ts";
import { xmlAnswer } from "../xml-answer.ts";
import { withoutTex } from "./tex.ts";

/**
 * A page of a feed. Throws MalformedAnswer where the body is no feed, where its one entry is an error, and where it is
 * empty though it announces more: arXiv now and then sends such pages, and the next try brings the entries.
 */
export function readArxiv(body: string): ReadPage {
  const feed = xmlAnswer(body, "feed");
  const entries = elementsOf(feed, "entry");
  const error = entries.find((entry) => rawText(elementAt(entry, "id")).includes("/api/errors"));
  if (error !== undefined) throw new MalformedAnswer(elementText(elementAt(error, "summary")) || "an error");
  const total = numberIn(feed, "totalResults");
  const start = numberIn(feed, "startIndex") ?? 0;
  if (entries.length === 0 && total !== null && total > start)
    throw new MalformedAnswer(`it announces ${total} entries and has none`);
  return { total, records: entries.map(arxivRecord), unread: [] };
}

function numberIn(feed: XmlElement, name: string): number | null {
  const written = rawText(elementAt(feed, name)).trim();
  return /^\d+$/.test(written) ? Number(written) : null;
}

/** One entry. Its origin keeps the version that was read; its identifier goes without. */
function arxivRecord(entry: XmlElement): BibliographicRecord {
  const text = (name: string) => rawText(elementAt(entry, name)).trim() || undefined;
  const address = text("id");
  const found = arxivOf(address ?? "");
  const journal = text("journal_ref");
  const comment = text("comment");
  const withdrawn = isWithdrawn(text("summary") ?? "", comment ?? "");
  const links = elementsOf(entry, "link");
  const pdf = links.find(({ attributes }) => attributes.title === "pdf")?.attributes.href;
  const published = text("published")?.slice(0, 10);
  const year = published === undefined ? undefined : Number(published.slice(0, 4));
  const doi = text("doi");
  const url = address?.replace(/^http:/, "https:");
  return settledRecord({
    database: "arxiv",
    id: found?.version === undefined ? (found?.id ?? address) : `${found.id}v${found.version}`,
    title: withoutTex(text("title") ?? ""),
    authors: elementsOf(entry, "author").flatMap(
      (author) => authorOf(rawText(elementAt(author, "name"))) ?? [],
    ),
    date: published,
    venue: journal ?? "arXiv",
    type: "article",
    publisher: "arXiv",
    identifiers: { arxiv: address, doi },
    abstract: withoutTex(text("summary") ?? ""),
    url,
    openAccess: { url: pdf?.replace(/^http:/, "https:") },
    integrity: withdrawn === undefined ? undefined : statedIntegrity([withdrawn]),
    // With a publisher's DOI the record is the published work, and this its preprint.
    versions:
      doi === undefined || found === undefined
        ? []
        : [
            {
              relation: "preprint",
              identifiers: { arxiv: found.id },
              ...(year === undefined ? {} : { year }),
              venue: "arXiv",
              ...(url === undefined ? {} : { url }),
            },
          ],
  });
}

/** arXiv keeps a withdrawn paper's entry and says so in its abstract or comment, in the authors' words. */
function isWithdrawn(summary: string, comment: string): Notice | undefined {
  const said =
    /^\s*(?:this (?:paper|article|submission|manuscript|work|preprint|arxiv)\b.{0,80}\b(?:has been|is|was|being|have been) (?:temporarily )?withdrawn|(?:paper |article |submission )?(?:has been )?withdrawn\b)/is;
  const admin = /\b(?:withdrawn|removed) by (?:the )?(?:arxiv|author)/i;
  const withdrawn =
    said.test(summary) || said.test(comment) || admin.test(comment) || admin.test(summary.slice(0, 300));
  return withdrawn ? { kind: "withdrawal", source: "arXiv" } : undefined;
}
