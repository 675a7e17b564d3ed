import type { Span } from "./span.ts";

// Where a sentence may end: stops, then closing marks, then white space, then what may open the next one.
const STOP = /([.!?]+|…)(["'”’»)\]]*)(\s+)(?=(["'“‘«([]*)(\S))/g;

// A full stop that has lost the space after it: “of quality.Its success”. Not within names: “Node.js”, “Booking.Com”.
const GLUED = /(?<=(?:^|[\s(])\p{Ll}[\p{Ll}-]+)\.(?=\p{Lu}\p{Ll}*[\s,])/gu;

const NEVER_LAST = new Set(
  `al fig figs eq eqs eqn ref refs e.g i.e eg ie cf vs viz approx ca resp sec sect tab no nos vol pp ed eds et dr mr mrs
  ms prof st sr jr dept univ i.v i.p i.m s.c p.o u.s u.k u.n d.c a.k.a w.r.t c.f incl esp spp sp var subsp ssp gen nov
  ph.d m.sc b.sc m.d inc ltd co corp jan feb mar apr jun jul aug sept oct nov dec chap suppl ext def thm lem prop cor
  alg obs min max avg std temp conc vers ver op cit ibid`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
// Of these a capital after them does not settle it: they end sentences too.
const SOMETIMES_LAST = new Set(
  `al etc u.s u.k u.n d.c inc ltd co corp jr sr ph.d m.d no sp spp i.v i.p i.m s.c p.o min max ed gen prop cor var ext temp def mar nov dec
  oct op co st`.split(/\s+/),
);

/** Sentences of a text: trimmed spans in order, which leave every character where it was. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const endAt = (end: number) => {
    const begin = from;
    for (const { index } of text.slice(begin, end).matchAll(GLUED)) {
      const stopAt = begin + index;
      if (NEVER_LAST.has(/\p{Ll}[\p{Ll}-]*$/u.exec(text.slice(begin, stopAt))?.[0] ?? "")) continue;
      pushTrimmed(spans, text, from, stopAt + 1);
      from = stopAt + 1;
    }
    pushTrimmed(spans, text, from, end);
    from = end;
  };
  for (const found of text.matchAll(STOP)) {
    const stopAt = found.index;
    const end = stopAt + (found[1]?.length ?? 0) + (found[2]?.length ?? 0);
    if (endsSentence(text, from, stopAt, found)) endAt(end);
  }
  endAt(text.length);
  return spans;
}

/** Sentences at the offsets that the source gives, where it gives any; else as they are split here. */
export function sentencesOf(text: string, starts?: number[]): Span[] {
  if (starts === undefined || starts.length === 0) return splitSentences(text);
  const spans: Span[] = [];
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? text.length;
    pushTrimmed(spans, text, start, end, true);
  });
  return spans;
}

/** With `keepEmpty`, a blank stretch keeps its place, so that indices still count what the source counted. */
function pushTrimmed(spans: Span[], text: string, from: number, to: number, keepEmpty = false): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  if (end > start || keepEmpty) spans.push({ start, end });
}

function endsSentence(text: string, from: number, stopAt: number, found: RegExpExecArray): boolean {
  const [, stops = "", closing = "", space = "", opening = "", next = ""] = found;
  if (/\n\s*\n/.test(space)) return true;
  const before = text.slice(Math.max(from, stopAt - 24), stopAt);
  const inside = unclosed(text.slice(from, stopAt + stops.length + closing.length));
  if (stops !== ".") return !inside && !/\p{Ll}/u.test(next);
  const word = /[^\s([{"'“‘/–—,;]*$/.exec(before)?.[0] ?? "";
  const acronym = /^\p{Lu}{2,}$/u.test(word);
  const lower = acronym ? "" : word.toLowerCase();
  const capital = /[\p{Lu}\p{Lt}]/u.test(next);
  if (inside && !closing.includes(")")) return false;
  if (word === "" && closing === "" && (next === "." || /\.\s*$/.test(before))) return false;
  if (/\p{Ll}/u.test(next))
    return startsLikeName(text.slice(stopAt + stops.length + closing.length + space.length));
  if (NEVER_LAST.has(lower) && word !== "ms") {
    if (capital && /\d\s?(?:min|max|mol|temp)$/.test(before)) return true;
    if (!capital || !SOMETIMES_LAST.has(lower)) return false;
    return opensSentence(text, stopAt + 1 + closing.length + space.length + opening.length);
  }
  if (isInitial(word, before, from, stopAt)) return false;
  if (/\d/.test(next) && opening === "" && /^(?:p|n|r|q|t|f|ref|refs|fig|no)$/.test(lower)) return false;
  return true;
}

/** An initial of a person or a genus (“J. Smith”, “E. coli”); “vitamin C.” and “group A.” end what they end. */
function isInitial(word: string, before: string, from: number, stopAt: number): boolean {
  if (!/^\p{Lu}$/u.test(word))
    return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && /\b(?:and|by)\s+\S*$/.test(before);
  if (stopAt - from <= 1) return true;
  return !/(?:\b(?:vitamins?|hepatitis|types?|groups?|class|protein|factor|phase|part|appendix|table|section|step|case|arm|panel|grade|stage|influenza|cyclosporine?|cytochrome|coenzyme|immunoglobulin|haemoglobin|hemoglobin|caspase|kinase|in|of|to|than|with|language|cyclin|annexin|cathepsin|troponin|graph|model|set|condition)\s+\p{L}|\d\s*\p{L}|[-/=]\s*\p{L})$/iu.test(
    before,
  );
}

/** After an abbreviation that may end a sentence, a capital begins one where a common opener follows. */
function opensSentence(text: string, at: number): boolean {
  return /^(?:The|This|These|Those|That|In|We|Our|It|Its|However|Here|To|For|A|An|As|At|On|By|When|While|Although|Moreover|Furthermore|Finally|They|There|Results?|Methods?|Conclusions?|Thus|Therefore|Using|Both|After|From|With|Patients|Recent|Such)\b/.test(
    text.slice(at, at + 14),
  );
}

/** A sentence may begin with a small letter where a name does: “p53”, “mTOR”, “miR-21”, “iPhone”. */
function startsLikeName(rest: string): boolean {
  return /^(?:[a-z]{1,3}[A-Z0-9]|[a-z]+-?\d|[a-z]-[A-Z])/.test(rest);
}

function unclosed(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === "(" || letter === "[") depth++;
    else if ((letter === ")" || letter === "]") && depth > 0) depth--;
  }
  return depth > 0 && text.length - Math.max(text.lastIndexOf("("), text.lastIndexOf("[")) < 300;
}
