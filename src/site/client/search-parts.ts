import { ENTRIES_A_PART, type SearchEntry, type SearchIndex, type TermsPart } from "../search-parts.ts";
import { loadScript } from "./load-script.ts";

declare global {
  var touchstoneSearchIndex: SearchIndex | undefined;
  var touchstoneSearchParts: Record<string, unknown> | undefined;
}

const loading = new Map<string, Promise<void>>();

/** Loads a part of the index once. Rejects where it is not there, or is of another build than the page's index. */
async function part(name: string, digest: string): Promise<unknown> {
  const load = loading.get(name) ?? loadScript(`search/${name}`);
  loading.set(name, load);
  await load;
  const found = globalThis.touchstoneSearchParts?.[`${digest} ${name}`];
  if (found === undefined) throw new Error(`assets/search/${name}.js is not of this build. Reload the page.`);
  return found;
}

/** More parts than this are not loaded for one short beginning of a word: it is looked for as a whole word. */
const MOST_PARTS = 8;

/** The words that begin like this, each with its places. */
export async function termsFrom(beginning: string, index: SearchIndex): Promise<TermsPart> {
  const [from, to] = partsOf(beginning, index.terms);
  const isShort = to - from >= MOST_PARTS;
  const numbers = Array.from({ length: isShort ? 1 : to - from + 1 }, (_, i) => from + i);
  const parts = await Promise.all(numbers.map((i) => part(`terms-${i}`, index.digest)));
  const terms = (parts as TermsPart[]).flat();
  return terms.filter(([word]) => (isShort ? word === beginning : word.startsWith(beginning)));
}

/** The first and the last part that may hold words with this beginning; `firsts` is the first word of each part. */
export function partsOf(beginning: string, firsts: string[]): [from: number, to: number] {
  const from = firsts.findLastIndex((first) => first <= beginning);
  const to = firsts.findLastIndex((first) => first.slice(0, beginning.length) <= beginning);
  return [Math.max(0, from), Math.max(0, to)];
}

/** Entries by number, in the order asked for. */
export async function entriesAt(numbers: number[], index: SearchIndex): Promise<SearchEntry[]> {
  const places = numbers.map((number) => Math.floor(number / ENTRIES_A_PART));
  const parts = await Promise.all(places.map((place) => part(`entries-${place}`, index.digest)));
  const entries = numbers.map((number, i) => (parts[i] as SearchEntry[])[number % ENTRIES_A_PART]);
  return entries.filter((entry) => entry !== undefined);
}
