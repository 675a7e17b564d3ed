/**
 * Alterations of real sentences, to measure the checks with. Written without a look at the checks' word lists: these are
 * the edits that a careless or dishonest writer makes.
 */
export interface Alteration {
  kind: string;
  /** The claim that comes of it; undefined where the sentence does not lend itself. */
  alter(sentence: string, others: Others): string | undefined;
}

/** What an alteration may borrow: the text around, and another text. */
export interface Others {
  text: string;
  elsewhere: string;
  /** A number that picks among several ways, the same on every run. */
  pick: number;
}

/** One of several, picked by a number. */
export const chosen = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % Math.max(1, list.length)];

/** The sentence with one of its words exchanged for what a table has for it; undefined where it has none of them. */
export function swapWord(sentence: string, table: Record<string, string>, pick: number): string | undefined {
  const hits = [...sentence.matchAll(/\b[A-Za-z]+\b/g)].filter((hit) =>
    Object.hasOwn(table, hit[0].toLowerCase()),
  );
  const hit = chosen(hits, pick);
  if (hit === undefined) return undefined;
  const other = table[hit[0].toLowerCase()] ?? "";
  const cased = /^[A-Z]/.test(hit[0]) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return sentence.slice(0, hit.index) + cased + sentence.slice(hit.index + hit[0].length);
}

/** A table that leads both ways, from “one:other, …”. */
export const both = (pairs: string): Record<string, string> => {
  const table: Record<string, string> = {};
  for (const pair of pairs.trim().split(/\s*,\s*/)) {
    const [one = "", other = ""] = pair.split(":");
    table[one] = other;
    table[other] = one;
  }
  return table;
};

const HEADING =
  /^(?:AND|OR|THE|OF|IN|FOR|TO|WITH|BACKGROUND|OBJECTIVES?|DESIGN|SETTINGS?|METHODS?|MATERIALS?|PATIENTS|RESULTS?|CONCLUSIONS?|FINDINGS|MAIN|OUTCOMES?|MEASURES?|PARTICIPANTS|INTERVENTIONS?|PURPOSE|AIMS?|INTERPRETATION|RELEVANCE|FUNDING|CONTEXT|DATA|SOURCES|STUDY|SELECTION|EXTRACTION|SYNTHESIS|IMPORTANCE|SUBJECTS|EXPERIMENTAL|PRINCIPAL|SIGNIFICANCE|LIMITATIONS?|MEASUREMENTS|PRIMARY)$/;
const isName = (word: string) => !HEADING.test(word) && /[A-Z].*[A-Z0-9]|[a-z][A-Z]|[A-Za-z]-?\d/.test(word);

/** Words of a text that look like names, each once; headings of abstracts are none. */
export function names(text: string): string[] {
  return [...text.matchAll(/\b[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*\b/g)]
    .map((hit) => hit[0])
    .filter((word, i, all) => isName(word) && all.indexOf(word) === i && word.length > 2);
}

/** Words of a text that look like common nouns. */
export function nouns(text: string): string[] {
  return [...text.matchAll(/\b(?:the|of|in|a|an|and|by|for) ([a-z]{6,}(?:s|n|r|t|m|e))\b(?=[ ,.])/g)]
    .map((hit) => hit[1] ?? "")
    .filter(
      (word) =>
        !/(?:ed|ing|ly|ive|ous|ant|ent|able|ible|these|those|their|where|which|other|there|between|within|further|under|after|before|different|significant|several|another|present|recent|more|respect|addition|terms|order|either|whether|number|rather|whole|large|future|some|since)$/.test(
          word,
        ),
    );
}

/** A text with the first standing of a word replaced. */
export const replaceOnce = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`\\b${from.replace(/[$^.*+?()[\]{}|\\-]/g, "\\$&")}\\b`), to);
