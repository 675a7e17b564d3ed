type Qualifier = "maximum" | "mean" | "other";

/** A number in running text: its value, what is attached to it, and the nearest word that qualifies it. */
interface FoundNumber {
  value: number;
  unit: "x" | "%" | "K" | "M" | "B" | "T" | "";
  qualifier: Qualifier | undefined;
  text: string;
  sentence: string;
}

const MAXIMUM = /\b(?:up to|at most|max(?:imum)?|peaks?|highest|largest)\b/gi;
const MEAN = /\b(?:average[sd]?|mean)\b/gi;
const OTHER = /\b(?:close to|around|about|nearly|over|more than|at least)\b/gi;
const QUALIFIERS: [Qualifier, RegExp][] = [
  ["maximum", MAXIMUM],
  ["mean", MEAN],
  ["other", OTHER],
];
/** How far back a qualifying word may stand, in UTF-16 units. */
const REACH = 90;

const NUMBER = /(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?/g;
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const WORD = new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "gi");

/** Words of number, TeX signs and long units in one spelling: “three times”, “3\times” and “3×” all become “3x”. */
function oneSpelling(text: string): string {
  return text
    .replace(/\\+[()]|[{}]/g, "")
    .replace(WORD, (word) => `${WORDS.indexOf(word.toLowerCase())}`)
    .replace(/\b(?:twice|doubl(?:e|es|ed))\b/gi, "2x")
    .replace(/\b(?:half|halves|halved)\b/gi, "50%")
    .replace(/(\d)\s*(?:\\+times|×|times\b)/gi, "$1x")
    .replace(/(\d)[\s-]?(million|billion|trillion)\b/gi, (_, digit, size) => digit + size[0].toUpperCase());
}

/** The unit at the start of what follows a number; the lower end of a range has the unit of the upper. */
function unitAt(text: string): FoundNumber["unit"] {
  const upper = text.replace(/^\s?(?:-|–|to)\s?\d[\d,]*(?:\.\d+)?/, "");
  const unit = upper.match(/^(?:x(?![a-z0-9])|%|[KMBT](?![a-z]))/i)?.[0] ?? "";
  return (unit === "X" ? "x" : unit) as FoundNumber["unit"];
}

function qualifierOf(before: string, after: string): Qualifier | undefined {
  if (/[a-z]\S*$/i.test(before)) return undefined; // part of a name, such as A100
  if (/^(?:[^,;.]|\.(?=\S)){0,40}\bon average\b/.test(after)) return "mean";
  const near = before.slice(-REACH);
  const last = (pattern: RegExp) => [...near.matchAll(pattern)].at(-1)?.index ?? -1;
  const found = QUALIFIERS.map(([qualifier, pattern]) => ({ qualifier, at: last(pattern) }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at)[0]?.qualifier;
}

/** Every number of a text, those in names and those written as words too. A range gives both ends. */
export function numbersIn(text: string): FoundNumber[] {
  const sentences = oneSpelling(text).split(/(?<=[.;!?:])\s+(?=[A-Z0-9"-])/);
  return sentences.flatMap((sentence) =>
    [...sentence.matchAll(NUMBER)].map((match) => ({
      value: Number(match[0].replaceAll(",", "")),
      unit: unitAt(sentence.slice(match.index + match[0].length)),
      qualifier: qualifierOf(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)),
      text: match[0],
      sentence,
    })),
  );
}

/**
 * What a summary says in numbers that its sources do not: a number that none of them has with that unit, a maximum or
 * mean that lost its word, a maximum that no source gives as one. One line for each; none where the summary is faithful.
 */
export function unfaithfulNumbers(summary: string, sources: string[]): string[] {
  const known = sources.flatMap(numbersIn);
  return numbersIn(summary).flatMap((number) => {
    const shown = `${number.text}${number.unit} in “${number.sentence}”`;
    const same = known.filter(({ value, unit }) => value === number.value && unit === number.unit);
    const mostly = (qualifier: Qualifier) =>
      same.filter((one) => one.qualifier === qualifier).length > same.length / 2;
    if (same.length === 0) return [`not in any source: ${shown}`];
    if (mostly("maximum") && number.qualifier !== "maximum") return [`a maximum in its sources: ${shown}`];
    if (mostly("mean") && number.qualifier !== "mean") return [`a mean in its sources: ${shown}`];
    if (number.qualifier === "maximum" && !same.some(({ sentence }) => sentence.search(MAXIMUM) >= 0))
      return [`a maximum in no source: ${shown}`];
    return [];
  });
}

function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(" "));
}

/** The runs of `length` words that a summary shares with a source, but for those that stand in a title. */
export function copiedRuns(summary: string, sources: string[], titles: string[], length = 8): string[] {
  const known = new Set(sources.flatMap((source) => runsOf(source, length)));
  const named = new Set(titles.flatMap((title) => runsOf(title, length)));
  return runsOf(summary, length).filter((run) => known.has(run) && !named.has(run));
}
