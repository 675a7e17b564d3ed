import type { Span } from "../../../language/span.ts";
import { anyOf, type Rule } from "./rule.ts";

const THING =
  anyOf(`method, approach, system, framework, model, algorithm, technique, tool, toolkit, engine, library, architecture, scheme,
  solution, pipeline, design, strategy, prototype, software, package, platform, mechanism, programme, program, protocol, assay, device,
  estimator, optimi[sz]er, benchmark, dataset, data set, corpus, procedure, simulator, index, scale, questionnaire, intervention`);
const NEW = `(?:${anyOf("new,novel,proposed,simple,presented,entire,resulting,final,complete,own")} )*`;

/** Verbs of what authors do themselves: “we” before them is nobody but them. */
const AUTHORS_DO =
  anyOf(`found, observed, showed, demonstrated, reported, evaluated, tested, compared, used, developed, proposed, presented,
  introduced, investigated, examined, studied, analy[sz]ed, assessed, measured, trained, conducted, performed, designed, aimed, sought,
  identified, collected, implemented, applied, asked, explored, described, discussed, reviewed, obtained, estimated, included, recruited,
  enrolled, also`);

const MODAL = anyOf("can,could,may,might,will,would,must,cannot");
const GAINS =
  anyOf(`improvements?, gains?, savings?, speed-?ups?, advantages?, benefits?, reductions?, advances?, optimi[sz]ations?,
  results?`);

/** What stands for a work's own thing, wherever in a sentence. */
const ANYWHERE: Rule = {
  name: "our method, the proposed system",
  why: "the work names it",
  pattern: new RegExp(
    `\\b(?:our ${NEW}|(?:the|this) (?:new |novel )?(?:proposed|presented) (?:new |novel )?)${THING}(?![\\w-])(?! (?:${anyOf("size,sizes,family,families,variants?,ensembles?,checkpoints?,of")})\\b)`,
    "giu",
  ),
  finds: ["Our method counts birds.", "The proposed new system is faster.", "Birds love our data set."],
  leaves: [
    "Our best model counts birds.",
    "Our method of counting is old.",
    "The method counts birds.",
    "Our tool-kit fell.",
  ],
};

/** What stands for it at the head of a sentence. `of`: its name with “'s”. `follows`: only after a sentence about it. */
interface HeadRule extends Rule {
  of?: true;
  follows?: true;
}

const AT_HEAD: readonly HeadRule[] = [
  {
    name: "this method",
    why: "the work names it",
    pattern: new RegExp(`^This ${NEW}${THING}(?![\\w-])`, "iu"),
    finds: ["This new method counts birds."],
    leaves: ["This bird sleeps.", "Of this method, little is known."],
  },
  {
    name: "we, as a doer",
    why: "what it does, the work's own thing does",
    pattern: new RegExp(
      `^We (?=(?:${MODAL}|also \\w+ed|\\w{2,}ed|outperformed|achieved)\\b)(?!${AUTHORS_DO}\\b)`,
      "u",
    ),
    finds: ["We reduced the error by 3 %.", "We can lower the error."],
    leaves: ["We found that birds sleep.", "We count birds.", "Here we reduced the error."],
  },
  {
    name: "these improvements",
    why: "they are those of the thing that the sentence before speaks of",
    pattern: new RegExp(`^(?:These|Those|Such|Its) (?=${GAINS}\\b)`, "u"),
    of: true,
    follows: true,
    finds: ["These improvements save 3 h.", "Its gains are small."],
    leaves: ["These birds sleep."],
  },
  {
    name: "its",
    why: "it is that of the thing that the sentence before speaks of",
    pattern: /^Its (?=\p{Ll})/u,
    of: true,
    follows: true,
    finds: ["Its error is 3 %."],
    leaves: ["It counts birds.", "Birds know its error."],
  },
  {
    name: "it",
    why: "it is the thing that the sentence before speaks of",
    pattern: /^It (?=\p{Ll})/u,
    follows: true,
    finds: ["It counts birds."],
    leaves: ["Its error is 3 %.", "Italy counts birds."],
  },
];

/** Every rule by which a sentence is taken to speak of its work's own thing. */
export const SELF_REFERENCES: readonly Rule[] = [ANYWHERE, ...AT_HEAD];

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

/** The name of another thing of the work's, given right behind a reference: “our model X-2 reaches”. A comma, or a small word that ends like a verb, comes after it. */
const OTHER_NAME =
  /^ (?=[^\s,]*(?:\p{Lu}[^\s,]*\p{Lu}|\d|\p{Ll}\p{Lu}))(\p{L}[\p{L}\p{N}.+-]*)(?=,| (?:\p{Ll}+(?:s|ed)|can|could|may|does not)\b)/u;

/** A stretch that stands for the work's own thing, and the words that name it. */
interface Replacement extends Span {
  words: string;
}

/**
 * A sentence with what refers to the work's own thing (“our method”, “we” as a doer; after a sentence about it
 * also a leading “it”, “its” or “these improvements”) replaced by its name. Nothing else is changed; the same sentence where nothing refers to it.
 */
export function withOwnName(sentence: string, name: string | undefined, followsOwn: boolean): string {
  const found = [...sentence.matchAll(ANYWHERE.pattern)].flatMap((match): Replacement[] => {
    const end = match.index + match[0].length;
    const rest = sentence.slice(end);
    const given = OTHER_NAME.exec(rest);
    if (given?.[1] !== undefined && given[1] !== name)
      return [{ start: match.index, end: end + given[0].length, words: given[1] }];
    return name === undefined
      ? []
      : [{ start: match.index, end: end + namedBehind(rest, name), words: name }];
  });
  for (const { pattern, of, follows } of AT_HEAD) {
    if (name === undefined) break;
    const match = follows && !followsOwn ? null : pattern.exec(sentence);
    if (match === null || sentence.slice(match[0].length).includes(name)) continue;
    if (found.some(({ start }) => start === 0)) continue;
    const words = of ? `${name}'s` : name;
    found.unshift({ start: 0, end: match[0].length, words: match[0].endsWith(" ") ? `${words} ` : words });
  }
  let text = "";
  let at = 0;
  for (const { start, end, words } of found.sort((a, b) => a.start - b.start)) {
    text += sentence.slice(at, start) + words;
    at = end;
  }
  return text + sentence.slice(at);
}
