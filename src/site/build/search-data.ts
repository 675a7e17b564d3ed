import { createHash } from "node:crypto";
import { address } from "../address.ts";
import type { SiteContent } from "../content/site-content.ts";
import {
  ENTRIES_A_PART,
  type Place,
  type SearchEntry,
  type SearchIndex,
  type TermsPart,
  writtenPlaces,
} from "../search-parts.ts";
import { searchWords } from "../search-words.ts";

/** Longest text of a search entry, in UTF-16 units: what is cut off is on its page. */
const LONGEST = 600;

/** Characters of words and places in one part, of which a word typed wants one or two. */
const PART = 48_000;

/** Everything of the site that can be found: reports, claims, references. */
export function searchEntries(content: SiteContent): SearchEntry[] {
  const entries: SearchEntry[] = [
    ...content.reports.map((report): SearchEntry => {
      const answer = report.answer.map((sentence) => sentence.text).join(" ");
      return ["report", address.report(report.id), report.title, answer];
    }),
    ...content.claims.map(({ claim }): SearchEntry => {
      const source = content.workByRecord.get(claim.record)?.work.short ?? "";
      return ["claim", address.claim(claim.id), claim.text, source];
    }),
    ...content.works.map(({ work }): SearchEntry => {
      const listed = work.html.replace(/<[^>]*>/g, "");
      return ["reference", address.reference(work.record), work.title, listed];
    }),
  ];
  return entries.map((entry) => entry.map((text) => text.slice(0, LONGEST)) as SearchEntry);
}

/**
 * The search as scripts that assign its parts, by address: a page opened from disk may load a script, and fetch nothing.
 * The words are cut into parts by their order, so that a word typed loads the part that holds it and no other.
 */
export function searchFiles(entries: SearchEntry[]): Map<string, string> {
  const terms = termsParts(entries);
  const parts = new Map<string, unknown>(terms.map((part, i) => [`terms-${i}`, part]));
  for (let i = 0; i * ENTRIES_A_PART < entries.length; i += 1)
    parts.set(`entries-${i}`, entries.slice(i * ENTRIES_A_PART, (i + 1) * ENTRIES_A_PART));
  const hash = createHash("sha256");
  const written = Array.from(parts, ([name, part]) => [name, scriptJson(part)] as const);
  for (const [name, json] of written) hash.update(name).update(json);
  const digest = hash.digest("hex").slice(0, 12);
  const index: SearchIndex = {
    digest,
    entries: entries.length,
    terms: terms.map((part) => part[0]?.[0] ?? ""),
  };
  return new Map([
    ["assets/search-data.js", `globalThis.touchstoneSearchIndex=${scriptJson(index)};\n`],
    ...written.map(([name, json]): [string, string] => [
      `assets/search/${name}.js`,
      `(globalThis.touchstoneSearchParts??={})["${digest} ${name}"]=${json};\n`,
    ]),
  ]);
}

function termsParts(entries: SearchEntry[]): TermsPart[] {
  const placesOf = new Map<string, Place[]>();
  for (const [entry, [, , title, words]] of entries.entries()) {
    const inTitle = new Set(searchWords(title));
    const note = (word: string, place: Place) => {
      const places = placesOf.get(word);
      if (places === undefined) placesOf.set(word, [place]);
      else places.push(place);
    };
    for (const word of inTitle) note(word, { entry, inTitle: true });
    for (const word of new Set(searchWords(words)))
      if (!inTitle.has(word)) note(word, { entry, inTitle: false });
  }
  const parts: TermsPart[] = [];
  let size = PART;
  for (const word of [...placesOf.keys()].sort()) {
    const places = writtenPlaces(placesOf.get(word) ?? []);
    if (size >= PART) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push([word, places]);
    size += word.length + places.length;
  }
  return parts;
}

function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
