import type { Gap } from "../../model/gap.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import type { Net } from "../../net/net.ts";
import type { Limits } from "../../net/net-request.ts";
import { MalformedAnswer, NetTrouble } from "../../net/net-trouble.ts";
import { type Access, politenessAt } from "../access.ts";
import { ARXIV } from "../arxiv/request.ts";
import { askWith } from "../ask.ts";
import { EUROPE_PMC } from "../europepmc/request.ts";
import { openCopies, UNPAYWALL } from "../unpaywall/request.ts";

/** A full text as it came: what it is, where it lies, under which licence. */
export interface FullText {
  format: "jats" | "html" | "pdf";
  body: Uint8Array;
  url: string;
  /** Who gave it, as a person says it. */
  source: string;
  licence?: string;
  date: string;
}

/** Where full texts are asked for. Unpaywall is asked only where there is a contact to give it. */
export interface FullTextAccess {
  europepmc: Access;
  arxiv: Access;
  unpaywall: Access;
}

/** Of one full text: a scan of a book is no article, and nobody waits for it. */
const TEXT_LIMITS: Limits = { timeoutMs: 60_000, totalMs: 120_000, maxBytes: 40_000_000 };
/** A text stays as it is, and is long: it is not asked for again as soon as a search is. */
const TEXT_KEPT_MS = 90 * 86_400_000;
/** So many open copies of one work are tried. */
const MOST_COPIES = 3;
/** Licences under which a copy may be read by a program and quoted from; “implied” and publishers' own are not among them. */
const OPEN_LICENCE = /^(?:cc|public-domain|pd\b|cc0|gpl|mit|apache|other-oa)/i;

/**
 * The full texts of a work, the best form first: Europe PMC's JATS, arXiv's HTML, arXiv's PDF, an open copy as PDF (of
 * the record, then of Unpaywall) whose licence is open. A form is asked for when the one before was not taken; what
 * failed on the way comes as a gap, and at the end that copies lie open which may not be read. Never throws for trouble
 * of the world.
 */
export async function* requestFullTexts(
  record: BibliographicRecord,
  access: FullTextAccess,
  net: Net,
): AsyncGenerator<{ text: FullText } | { gap: Gap }, void, void> {
  const gap = (message: string): Gap => ({ kind: "full-text", where: record.id, message });
  let unasked: string | undefined;
  const passedOver = new Set<string>();
  for (const way of waysTo(record, access, net, passedOver)) {
    try {
      const text = await way();
      if (text !== undefined) yield { text };
    } catch (cause) {
      if (!(cause instanceof NetTrouble)) throw cause;
      // Offline no form was asked for: that is one gap, not one for each.
      if (cause.kind === "offline") unasked ??= cause.message;
      else yield { gap: gap(cause.message) };
    }
  }
  if (unasked !== undefined) yield { gap: gap(unasked) };
  for (const why of passedOver) yield { gap: gap(why) };
}

/** The ways to a text, the best first. Why an open copy may not be read is added to `passedOver`, for the first one. */
function* waysTo(
  record: BibliographicRecord,
  access: FullTextAccess,
  net: Net,
  passedOver: Set<string>,
): Generator<() => Promise<FullText | undefined>> {
  const { pmcid, arxiv, doi } = record.identifiers;
  if (pmcid !== undefined) {
    const url = `${access.europepmc.base}/${pmcid.toUpperCase()}/fullTextXML`;
    yield () =>
      fetched(net, {
        source: "Europe PMC",
        url,
        format: "jats",
        politeness: politenessAt(access.europepmc, EUROPE_PMC.politeness),
      });
  }
  if (arxiv !== undefined) {
    for (const format of ["html", "pdf"] as const) {
      const url = `${access.arxiv.base}/${format}/${arxiv}`;
      yield () =>
        fetched(net, {
          source: "arXiv",
          url,
          format,
          politeness: politenessAt(access.arxiv, ARXIV.politeness),
          robots: true,
        });
    }
  }
  const tried = new Set<string>();
  const mayBeRead = ({ url, licence = "" }: { url: string; licence?: string | undefined }) => {
    if (tried.has(url)) return false;
    tried.add(url);
    if (OPEN_LICENCE.test(licence)) return true;
    if (passedOver.size === 0) passedOver.add(closedMessage(licence));
    return false;
  };
  // arXiv's own PDF was asked for above.
  const own =
    arxiv === undefined || !/\barxiv\.org\//i.test(record.openAccess?.url ?? "")
      ? record.openAccess
      : undefined;
  if (own !== undefined && /\.pdf(?:$|[?#])|\/pdf(?:$|[/?#])/i.test(own.url) && mayBeRead(own))
    yield () => openPdf(net, own, record.origins[0]?.database ?? "the record");
  if (doi !== undefined && access.unpaywall.contact !== undefined) {
    yield async () => {
      const ask = askWith(net, UNPAYWALL, access.unpaywall, { answers: [404] });
      const copies = (await openCopies(doi, ask)).filter((one) => one.pdf && mayBeRead(one));
      return firstOf(copies.slice(0, MOST_COPIES), (copy) => openPdf(net, copy, "Unpaywall"));
    };
  }
}

/** The first copy that can be had; where none can, the trouble with the first. */
async function firstOf<T>(
  copies: T[],
  get: (copy: T) => Promise<FullText | undefined>,
): Promise<FullText | undefined> {
  let first: NetTrouble | undefined;
  for (const copy of copies) {
    try {
      const text = await get(copy);
      if (text !== undefined) return text;
    } catch (cause) {
      if (!(cause instanceof NetTrouble)) throw cause;
      first ??= cause;
    }
  }
  if (first !== undefined) throw first;
  return undefined;
}

function closedMessage(licence: string): string {
  const terms = licence === "" ? "states no licence" : `is under “${licence.slice(0, 60)}”`;
  return `An open copy ${terms} and was not read: only open licences let a program quote from it. Read it by hand, or put it into content/library.`;
}

/** A PDF at an address that somebody else wrote into a record: public addresses alone, robots.txt obeyed. */
async function openPdf(
  net: Net,
  copy: { url: string; licence?: string | undefined },
  source: string,
): Promise<FullText | undefined> {
  const politeness = { intervalMs: 2_000, concurrency: 1 };
  const found = await fetched(net, {
    source,
    url: copy.url,
    format: "pdf",
    politeness,
    robots: true,
    from: "record",
  });
  return found === undefined || copy.licence === undefined ? found : { ...found, licence: copy.licence };
}

interface Wanted {
  source: string;
  url: string;
  format: FullText["format"];
  politeness: { intervalMs: number; concurrency: number };
  robots?: boolean;
  from?: "record";
}

/** What lies at an address, where it is of the form wanted; undefined where nothing lies there. */
async function fetched(net: Net, wanted: Wanted): Promise<FullText | undefined> {
  const { source, format, url } = wanted;
  const answer = await net.get({
    who: `the full text by ${source}`,
    url,
    from: wanted.from ?? "settings",
    politeness: wanted.politeness,
    robots: wanted.robots ?? false,
    limits: TEXT_LIMITS,
    keepMs: TEXT_KEPT_MS,
    answers: [404, 410],
    check: (text) => mustBe(format, text),
    mend: {
      malformed: "Get the text by hand and put it into content/library.",
      refused: "Get the text by hand and put it into content/library.",
    },
  });
  if (answer.status !== 200) return undefined;
  return { format, body: answer.body, url: answer.url, source, date: answer.date };
}

function mustBe(format: FullText["format"], text: string): void {
  const start = text.slice(0, 4_000);
  if (format === "pdf" && !start.slice(0, 1_024).includes("%PDF-")) throw new MalformedAnswer("it is no PDF");
  if (format === "jats" && !/<article[\s>]/.test(start)) throw new MalformedAnswer("it is no JATS article");
  if (format === "html" && !/<html[\s>]/i.test(start)) throw new MalformedAnswer("it is no HTML");
}
