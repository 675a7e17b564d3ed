import type { Span } from "../../../language/span.ts";

const THING =
  "(?:method|approach|system|framework|model|algorithm|technique|tool|toolkit|engine|library|architecture|scheme|solution|pipeline|design|strategy|prototype|software|package|platform|mechanism|programme|program|protocol|assay|device|estimator|optimi[sz]er|benchmark|dataset|data set|corpus|procedure|simulator|index|scale|questionnaire|intervention)";
const NEW = "(?:(?:new|novel|proposed|simple|presented|entire|resulting|final|complete|own) )*";
/** “Our method”, “the proposed system”; not “our best model”, which is one of several, nor “the method” of somebody. */
const OWN_THING = new RegExp(
  `\\b(?:our ${NEW}|(?:the|this) (?:new |novel )?(?:proposed|presented) (?:new |novel )?)${THING}(?![\\w-])(?! (?:size|sizes|family|families|variants?|ensembles?|checkpoints?|of)\\b)`,
  "giu",
);
const THIS_THING = new RegExp(`^This ${NEW}${THING}(?![\\w-])`, "iu");
/** “We” before a verb that needs no other ending for one thing: in the past, or after a modal. */
const WE =
  /^We (?=(?:can|could|may|might|will|would|must|cannot|also \w+ed|\w{2,}ed|outperformed|achieved)\b)(?!(?:found|observed|showed|demonstrated|reported|evaluated|tested|compared|used|developed|proposed|presented|introduced|investigated|examined|studied|analy[sz]ed|assessed|measured|trained|conducted|performed|designed|aimed|sought|identified|collected|implemented|applied|asked|explored|described|discussed|reviewed|obtained|estimated|included|recruited|enrolled|also)\b)/u;
/** What a work gains, at the head of a sentence that follows one about its own thing: “these improvements”. */
const ITS_GAINS =
  /^(?:These|Those|Such|Its) (?=(?:improvements?|gains?|savings?|speed-?ups?|advantages?|benefits?|reductions?|advances?|optimi[sz]ations?|results?)\b)/u;
const ITS = /^Its (?=\p{Ll})/u;
const IT = /^It (?=\p{Ll})/u;

/** Length of what follows a reference and only gives its name: “our method, called X,”. */
function namedBehind(rest: string, name: string): number {
  const found =
    /^(?:,? (?:named|called|dubbed|termed|namely|i\.e\.,?|referred to as|which we (?:call|name))| ?[,(]?) ?/.exec(
      rest,
    )?.[0] ?? "";
  if (!rest.slice(found.length).startsWith(name)) return 0;
  const after = rest.slice(found.length + name.length);
  if (/^[\p{L}\p{N}-]/u.test(after)) return 0;
  return found.length + name.length + (/^[,)]/.test(after) && /[,(]/.test(found) ? 1 : 0);
}

/** A stretch that stands for the work's own thing, and the words that name it. */
interface Replacement extends Span {
  words: string;
}

/**
 * A sentence with what refers to the work's own thing (“our method”, “we” as a doer; after a sentence about it
 * also a leading “it”, “its” or “these improvements”) replaced by its name. Nothing else is changed; the same sentence where nothing refers to it.
 */
export function withOwnName(sentence: string, name: string | undefined, followsOwn: boolean): string {
  if (name === undefined) return sentence;
  const found: Replacement[] = [...sentence.matchAll(OWN_THING)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length + namedBehind(sentence.slice(match.index + match[0].length), name),
    words: name,
  }));
  const heads: [RegExp, string][] = [
    [THIS_THING, name],
    [WE, `${name} `],
  ];
  if (followsOwn) heads.push([ITS_GAINS, `${name}'s `], [ITS, `${name}'s `], [IT, `${name} `]);
  for (const [pattern, words] of heads) {
    const match = pattern.exec(sentence);
    if (
      match !== null &&
      !sentence.slice(match[0].length).includes(name) &&
      found.every(({ start }) => start > 0)
    )
      found.unshift({ start: 0, end: match[0].length, words });
  }
  let text = "";
  let at = 0;
  for (const { start, end, words } of found.sort((a, b) => a.start - b.start)) {
    text += sentence.slice(at, start) + words;
    at = end;
  }
  return text + sentence.slice(at);
}
