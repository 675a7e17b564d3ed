import type { Depth } from "../../model/record.ts";
import { isWebAddress } from "../citation/safe-markdown.ts";
import type { WorkLine } from "../content/report-summary.ts";
import { identifierLinks } from "./identifier-links.ts";

/** Longest quotation, in UTF-16 units, that a link names whole: a longer one is named by its first and last words. */
const LONGEST = 160;
const WORDS_AT_AN_END = 6;

/**
 * The part of an address that leads to words on a page (https://wicg.github.io/scroll-to-text-fragment/): `#:~:text=…`, a
 * long quotation as `first words,last words`. Browsers match whole words, so none is cut; `-`, `,` and `&` mean something
 * there and are escaped. Empty where a quotation is long and has no words to cut at.
 */
export function textFragment(quotation: string): string {
  const text = quotation.toWellFormed().replace(/\s+/g, " ").trim();
  if (text === "") return "";
  if (text.length <= LONGEST) return `#:~:text=${escaped(text)}`;
  const words = text.split(" ");
  if (words.length < 2 * WORDS_AT_AN_END) return "";
  const start = words.slice(0, WORDS_AT_AN_END).join(" ");
  const end = words.slice(-WORDS_AT_AN_END).join(" ");
  return `#:~:text=${escaped(start)},${escaped(end)}`;
}

function escaped(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

/** Pages that show a work's abstract, by identifier, the surest first; those that show all of an open work. */
const SHOWS_ABSTRACT = ["arXiv", "PubMed", "PubMed Central", "DOI"];
const SHOWS_ALL = ["PubMed Central"];

/**
 * The address of these very words at their source. None where no known page holds them: a summary is not the authors',
 * a page for the abstract does not hold the full text, and a PDF is no page.
 */
export function wordsAtSource(
  work: Pick<WorkLine, "identifiers" | "openAccess" | "url">,
  evidence: { depth: Depth; section: string; text: string },
): string | undefined {
  if (evidence.depth !== "abstract" && evidence.depth !== "fulltext") return undefined;
  const isFull = evidence.depth === "fulltext" && evidence.section.toLowerCase() !== "abstract";
  const names = isFull ? SHOWS_ALL : SHOWS_ABSTRACT;
  const links = identifierLinks(work.identifiers);
  const known = names.map((name) => links.find((link) => link.name === name)?.href);
  const more = isFull ? [work.openAccess] : [work.url, work.openAccess];
  const page = [...known, ...more].find((href) => href !== undefined && isPage(href, isFull));
  const fragment = textFragment(evidence.text);
  return page === undefined || fragment === "" ? undefined : page + fragment;
}

/** Whether an address may hold the words as a page does: a place on a page named already, or a PDF, cannot take a fragment. */
function isPage(href: string, isFull: boolean): boolean {
  if (!isWebAddress(href) || href.includes("#")) return false;
  const { hostname, pathname } = new URL(href);
  if (/\.pdf$|\/pdf(?:\/|$)/i.test(pathname)) return false;
  return !(isFull && /(?:^|\.)(?:arxiv|doi)\.org$/.test(hostname) && !pathname.startsWith("/html/"));
}
