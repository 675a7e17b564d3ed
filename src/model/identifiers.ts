import type { Author, Identifiers } from "./record.ts";

/** arXiv's own DOIs name the preprint, so they count as its arXiv identifier. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;
const DOI_START = /(?<![\w.])10\.\d{4,9}(?:\.\d+)*(?:\/|%2f)/i;
/** In UTF-16 units; the longest real ones have some 200. What is beyond is cut, so that no text takes long. */
const LONGEST_DOI = 2000;
const SICI = /^10\.\d{4,9}\/\(sici\)[^\s"]+/i;
const NEW_ARXIV = "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}";
const OLD_ARXIV = "[a-z]+(?:-[a-z]+)?(?:\\.[a-z]{2})?\\/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
const ARXIV_BARE = new RegExp(`^(${NEW_ARXIV}|${OLD_ARXIV})(?:v(\\d+))?$`, "i");
const ARXIV_NAMED = new RegExp(
  `(?:arxiv(?:\\.org)?\\s*[:/.]\\s*|arxiv\\.org\\/(?:abs|pdf|html|format|e-print|src)\\/|arxiv\\s+)(${NEW_ARXIV}|${OLD_ARXIV})(?:v(\\d+))?(?!\\d)`,
  "i",
);

/** Percent-decoding that leaves alone what is not validly encoded. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    if (cause instanceof URIError) return text;
    throw cause;
  }
}

/** Without the punctuation that a sentence or a bracket puts after an identifier. */
function withoutTrailingPunctuation(text: string): string {
  let rest = text;
  for (;;) {
    const last = rest.at(-1) ?? "";
    const opening = { ")": "(", "]": "[", "}": "{", ">": "<" }[last];
    const unbalanced = opening !== undefined && rest.split(last).length > rest.split(opening).length;
    if (!unbalanced && !/[.,;:'"’”*_&/\\]/.test(last)) return rest;
    rest = rest.slice(0, -1);
  }
}

/**
 * The DOI in a text (bare, `doi:…`, an address of a resolver or publisher, or somewhere in a sentence), bare and in
 * lower case; undefined where there is none. An address is percent-decoded and loses its query and fragment.
 */
export function doiOf(text: string): string | undefined {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&").trim();
  const at = DOI_START.exec(plain)?.index;
  if (at === undefined) return undefined;
  const before = plain.slice(0, at);
  const address = /https?:\/\/[^\s"<>]*$|(?:^|\s)(?:dx\.)?doi\.org\/$/i.test(before);
  const tail = plain.slice(at, at + LONGEST_DOI);
  const whole = /^(?:(?:doi|DOI)[:\s]*)?$/.test(before);
  const sici = SICI.exec(tail)?.[0];
  const run = sici ?? (whole ? /^\S+/ : address ? /^[^\s"<>?#]+/ : /^[^\s"<>{}|\\^`]+/).exec(tail)?.[0] ?? "";
  const bare = withoutTrailingPunctuation(
    address || /%2f/i.test(run) ? percentDecoded(run) : run,
  ).toLowerCase();
  return /^10\.[\d.]+\/\S/.test(bare) ? bare : undefined;
}

/**
 * The arXiv identifier in a text, without `arXiv:`, address or subject class, in lower case, and its version apart.
 * A bare number counts only where it is the whole text.
 */
export function arxivOf(text: string): { id: string; version?: number } | undefined {
  const plain = percentDecoded(text.trim());
  const found = ARXIV_BARE.exec(plain) ?? ARXIV_NAMED.exec(plain);
  if (found?.[1] === undefined) return undefined;
  const id = found[1].toLowerCase().replace(/^([a-z-]+)\.[a-z]{2}\//, "$1/");
  return found[2] === undefined ? { id } : { id, version: Number(found[2]) };
}

/** The PubMed identifier in a text: the number alone, `PMID: …`, or an address; undefined where there is none. */
export function pmidOf(text: string): string | undefined {
  const found =
    /^\s*0*([1-9]\d{0,8})\s*$/.exec(text) ??
    /\bpmid[:\s]*0*([1-9]\d{0,8})\b/i.exec(text) ??
    /\/(?:pubmed|pubmed\.ncbi\.nlm\.nih\.gov)\/0*([1-9]\d{0,8})\b/i.exec(text);
  return found?.[1];
}

/** The PubMed Central identifier in a text, in lower case (`pmc1234567`); undefined where there is none. */
export function pmcidOf(text: string): string | undefined {
  return /(?:^|[^a-z0-9])(pmc\d{1,9})(?!\d)/i.exec(text)?.[1]?.toLowerCase();
}

/** The arXiv identifier that an arXiv DOI stands for. */
function arxivOfDoi(doi: string): string | undefined {
  const rest = ARXIV_DOI.exec(doi)?.[1];
  return rest === undefined ? undefined : arxivOf(rest)?.id;
}

/**
 * Identifiers from what a database wrote in its fields: cleaned, and those left out that are none. An arXiv DOI fills
 * in the arXiv identifier. `null` and absent fields are the same.
 */
export function identifiersOf(
  written: {
    [Key in keyof Identifiers]: string | number | null | undefined;
  },
): Identifiers {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? "" : String(value);
  const doi = doiOf(text(written.doi));
  const isbn = text(written.isbn)
    .replace(/[^0-9X]/gi, "")
    .toLowerCase();
  const found: { [Key in keyof Identifiers]: string | undefined } = {
    doi,
    arxiv: arxivOf(text(written.arxiv))?.id ?? (doi === undefined ? undefined : arxivOfDoi(doi)),
    pmid: pmidOf(text(written.pmid)),
    pmcid: pmcidOf(text(written.pmcid)),
    openalex: /(?:^|\/)(w\d+)$/i.exec(text(written.openalex).trim())?.[1]?.toLowerCase(),
    semanticscholar: text(written.semanticscholar).trim().toLowerCase(),
    dblp: text(written.dblp)
      .trim()
      .replace(/^https?:\/\/dblp\.(?:org|uni-trier\.de)\/rec\//i, "")
      .toLowerCase(),
    core: /(\d+)\D*$/.exec(text(written.core))?.[1],
    isbn: /^(?:\d{9}[\dx]|\d{13})$/.test(isbn) ? isbn : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ""));
}

/**
 * A 53-bit hash of a text as 14 hexadecimal digits: cyrb53 by bryc (public domain), which spreads well and needs no
 * package. Not for secrets.
 */
export function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, "0");
}

/** Letters and digits of a text in lower case, accents dropped: the same whatever punctuation a database uses. */
function skeleton(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The id of a record: `doi:…` (an arXiv DOI counts as `arxiv:…`), else `arxiv:…`, `pmid:…`, else `work:` and a hash of
 * title, first author and year, none of which depends on punctuation, case or accents.
 */
export function recordId(record: {
  identifiers: Identifiers;
  title: string;
  authors: Author[];
  year?: number | undefined;
}): string {
  const { doi, arxiv, pmid } = record.identifiers;
  const preprint = doi === undefined ? undefined : arxivOfDoi(doi);
  if (preprint !== undefined) return `arxiv:${preprint}`;
  if (doi !== undefined) return `doi:${doi}`;
  if (arxiv !== undefined) return `arxiv:${arxiv}`;
  if (pmid !== undefined) return `pmid:${pmid}`;
  const first = record.authors[0];
  const author = first === undefined ? "" : "literal" in first ? first.literal : first.family;
  return `work:${shortHash([skeleton(record.title) || record.title, skeleton(author), record.year ?? ""].join("\n"))}`;
}
