/** Greek letters by name: databases write “α” and “alpha” for one title. */
const GREEK = new Map(
  "αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta ιiota κkappa λlambda μmu νnu ξxi πpi ρrho σsigma ςsigma τtau υupsilon φphi χchi ψpsi ωomega"
    .split(" ")
    .map((pair) => [pair[0]!, pair.slice(1)] as const),
);
const GREEK_NAMES = new Set(GREEK.values());
/** What publishers put before the title of a work that fell: the work is the same. */
const FALLEN = /^\W*(?:retracted|withdrawn)(?: (?:article|paper|chapter))?\s*[:.\])–—-]+\s*/i;
/** Titles that hundreds of works bear. */
const GENERIC =
  /^(?:the |an? )?(?:editorial(?: board| note| comment(?:ary)?)?|introduction|preface|foreword|contents|table of contents|index|references|abstracts?|correspondence|letters?(?: to the editor)?|comments?|commentary|reply|response|authors? reply|book reviews?|reviews?|news|announcements?|obituary|errat(?:um|a)|corrigend(?:um|a)|corrections?|acknowledge?ments?|conclusions?|discussion|front ?matter|back ?matter|in this issue|guest editorial|untitled|no title|title page|appendix|summary|overview|notes?|issue information|poster session|keynote|welcome)$/;
/** How the titles of notices about works begin, and where a word of theirs stands at the end in brackets. */
const NOTICE =
  /^(?:author |publisher )?(?:correction|errat(?:um|a)|corrigend(?:um|a)|addendum|retraction|expression of concern|comments? on|reply|response to|discussion of|rejoinder)\b|\b(?:correction|erratum|corrigendum)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[ivx]{2,5})$/;
const NUMERAL = /^(?:\d+|[ivx]{1,5})$/;

/** A title as it is compared. */
export interface ComparableTitle {
  /** Letters and digits alone, accents and case dropped. */
  skeleton: string;
  words: string[];
  /** How many words stand before the first colon, dash or full stop that divides the title; all where none does. */
  mainWords: number;
  generic: boolean;
  /** Whether it is that of a notice about a work: a correction, a comment, a reply. */
  notice: boolean;
  /** The words of it that number or date it, in their order: “fourth”, “2024”, “wmt19”. */
  numbers: string;
}

function wordsOf(text: string): string[] {
  const plain = text.replace(/[α-ω]/gu, (letter) => GREEK.get(letter) ?? letter);
  return plain.replace(/&(?:amp;)?/g, " and ").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A title without the commands of LaTeX, which arXiv keeps in titles: their words, accents off their letters. */
function withoutLatex(title: string): string {
  if (!/[\\$]/.test(title)) return title;
  return title
    .replace(/\\(?:[a-zA-Z]+\s*|[`'^"~=.()[\]])/g, (command) => {
      const name = command.slice(1).trim();
      if (/^(?:[ijoOlL]|ss|ae|AE|oe|OE|aa|AA)$/.test(name)) return name;
      return GREEK_NAMES.has(name) ? ` ${name} ` : "";
    })
    .replace(/[${}\\^_]/g, "");
}

/** The comparable form of a title: markup, accents, case and punctuation are dropped, Greek letters spelt out. */
export function comparableTitle(title: string): ComparableTitle {
  const plain = withoutLatex(title)
    .replace(/<\/?[a-z][^<>]{0,100}>/gi, "")
    .replace(FALLEN, "")
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
  const words = wordsOf(plain);
  const division = /\s*[:?!]\s+|\s+[–—-]+\s+|\.\s+/u.exec(plain);
  const mainWords = division === null ? words.length : wordsOf(plain.slice(0, division.index)).length;
  const spaced = words.join(" ");
  return {
    skeleton: words.join(""),
    words,
    mainWords,
    generic: GENERIC.test(spaced),
    notice: NOTICE.test(spaced),
    numbers: words.filter((word) => /\d/.test(word) || ORDINAL.test(word)).join(" "),
  };
}

/**
 * How two titles stand: the same words; the same but for slips of the pen; one without the other's subtitle, or without the name
 * that the other puts before its own (“ChemLark: …”); or neither.
 */
export type TitleRelation = "same" | "slip" | "subtitle" | "different";

/** Whether a subtitle numbers a part, or opens an answer: then the work is another than the one without it. */
function isPart(subtitle: string[]): boolean {
  const numbered = subtitle.length <= 3 && subtitle.some((word) => NUMERAL.test(word));
  const part =
    /^(?:part|volume|vol|chapter|book|section|phase|study|experiment|supplement|appendix|reply|comment)/;
  return numbered || NUMERAL.test(subtitle.at(-1) ?? "") || part.test(subtitle[0] ?? "");
}

/** In words: of a name before a title, and of a title that tells by itself. */
const LONGEST_NAME = 3;
export const SHORTEST_REST = 5;

/** A slip changes at most one word in six, never a number, and no word beyond one or two letters. */
export function titleRelation(a: ComparableTitle, b: ComparableTitle): TitleRelation {
  if (a.skeleton === "" || b.skeleton === "") return "different";
  if (a.skeleton === b.skeleton) return "same";
  if (slipped(a.words, b.words)) return "slip";
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const main = long.words.slice(0, long.mainWords).join("");
  const subtitle = long.words.slice(long.mainWords);
  if (subtitle.length === 0 || a.notice !== b.notice) return "different";
  if (short.skeleton === main) return isPart(subtitle) ? "different" : "subtitle";
  const before = long.words.slice(0, long.mainWords);
  const named = before.length <= LONGEST_NAME && subtitle.length >= SHORTEST_REST && !isPart(before);
  return named && short.skeleton === subtitle.join("") ? "subtitle" : "different";
}

function slipped(a: string[], b: string[]): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let slips = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    slips++;
    if (slips > Math.max(1, a.length / 6) || !nearlySame(a[i]!, b[i]!)) return false;
  }
  return true;
}

/** Letters at the start of a word that no slip touches: there its meaning turns (un-, inter-, intra-, hypo-, ab-, ad-). */
const FIRM_START = 4;

function nearlySame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (/\d/.test(a + b) || NUMERAL.test(a) || NUMERAL.test(b) || length < 5) return false;
  return a.slice(0, FIRM_START) === b.slice(0, FIRM_START) && withinSlips(a, b, length >= 9 ? 2 : 1);
}

/**
 * Whether so many slips turn one word into the other: a letter too many or too few, two neighbours swapped, or s for z. Another
 * letter in place of one is no slip: sulfate is not sulfite.
 */
function withinSlips(a: string, b: string, most: number): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA === restB) return true;
  if (most === 0 || Math.abs(restA.length - restB.length) > most) return false;
  const [a0, a1] = restA;
  const [b0, b1] = restB;
  return (
    withinSlips(restA.slice(1), restB, most - 1) ||
    withinSlips(restA, restB.slice(1), most - 1) ||
    (/^(?:sz|zs)$/.test(`${a0}${b0}`) && withinSlips(restA.slice(1), restB.slice(1), most - 1)) ||
    (a1 !== undefined && a0 === b1 && a1 === b0 && withinSlips(restA.slice(2), restB.slice(2), most - 1))
  );
}

/** The share of words that two titles have in common, of all that either has: 0 for nothing, 1 for the same words. */
export function wordOverlap(a: ComparableTitle, b: ComparableTitle): number {
  const [one, other] = [new Set(a.words), new Set(b.words)];
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}
