import { shareRoot } from "../../../language/derivation.ts";
import { isStopWord } from "../../../language/stop-words.ts";
import { tokenize } from "../../../language/tokens.ts";
import { withoutOwnVoice } from "./own-voice.ts";
import { POINTS_BACK } from "./points-back.ts";
import { anyOf, type Rule, ruleFor } from "./rule.ts";

const GAIN = anyOf(
  "improvements?,gains?,speed-?ups?,reductions?,increases?,decreases?,accelerations?,savings",
);
const TRIALS = anyOf("experiments?,results?,evaluations?,experimental results,tests,benchmarks,simulations");
const AMOUNT = "~?\\d[\\d.]*\\s?(?:x|×|%)?";

/** A whole sentence that cannot stand alone, by its form. */
export const UNFIT: readonly Rule[] = [
  {
    name: "question",
    why: "asks rather than states",
    pattern: /\?\s*$|^(?:the|a|one) (?:\p{Ll}+ )?question (?:is|was|remains|arises)\b/iu,
    finds: ["Do hedges shelter birds?", "The main question is how hedges shelter birds."],
    leaves: ["Whether hedges shelter birds was not found."],
  },
  {
    name: "open end",
    why: "breaks off",
    pattern: /(?:[,;] and \d|\.\.\.|…|[:,;]|\b(?:and|or|of|the|with|to|by|as|in|for))[.\s]*$/,
    finds: ["Hedges shelter birds, and 2.", "Hedges shelter birds of...", "Hedges shelter the"],
    leaves: ["Hedges shelter birds.", "Hedges took birds in again."],
  },
  {
    name: "mark",
    why: "points to a figure, a table or an address",
    pattern:
      /https?:\/\/|\bgithub\b|\bcode (?:is|and \w+ are) |\bavailable (?:at|on|online|from|under)\b|\bsupplementary\b|\b(?:fig|figure|table|section|appendix|eq)\.?\s*\(?\d/i,
    finds: ["As Table 2 shows, hedges shelter birds.", "Code is available at https://example.org."],
    leaves: ["Hedges are available to birds.", "Birds leave the table."],
  },
  {
    name: "numbered item",
    why: "is one of a numbered list",
    pattern: /^(?:\(?(?:\d|[ivx]+)[.)]\s|for \(\d\))/i,
    finds: ["(1) Hedges shelter birds; (2) grass feeds them.", "For (1), hedges shelter birds."],
    leaves: ["12 birds nest in hedges.", "3.5 birds nest in a hedge."],
  },
  {
    name: "headed item",
    why: "is one of a list",
    pattern: /^[^\s:]{2,30}: \p{Lu}/u,
    finds: ["Hedge-2: Birds nest with their young."],
    leaves: ["Farms differ: hedges shelter birds."],
  },
  {
    name: "a gain of nobody",
    why: "does not say whose gain it is",
    pattern: new RegExp(
      `^(?:(?:our )?(?:${anyOf("extensive,comprehensive,experimental,empirical,further,evaluation,thorough")} )*${TRIALS}\\b(?: (?:on|across|with|in|over|using|from|conducted) [^.;]{3,80}?)?|we(?: also)?) ${anyOf("demonstrate[sd]?,show(?:s|ed)?,reveals?,indicates?,confirms?,report(?:s|ed)?,observed?,obtain(?:ed)?,achieved?")} (?:an? |up to |on average |${anyOf("significant,substantial,consistent,average")} |${AMOUNT} (?:to ${AMOUNT} )?)[^;]{0,40}?\\b${GAIN}\\b(?! (?:of|by|for|from|with) [^,]{0,30}\\p{Lu})`,
      "iu",
    ),
    finds: [
      "Experiments across ten farms demonstrate an average of 1.2x speedup over GrassBot.",
      "Experimental results show significant improvements in nesting, particularly on small farms.",
      "Results demonstrate 2x to 10x improvements across farms.",
      "We demonstrate up to 1.5x speedup and lower losses.",
    ],
    leaves: [
      "Experiments show that hedges shelter more birds.",
      "Experiments on ten farms demonstrate significant gains by HedgeBot over grass.",
      "Tests show a wide spread among farms.",
      "We observed a 23% lower risk of falls among swimmers.",
    ],
  },
  {
    name: "a score of nobody",
    why: "does not say whose gain it is",
    pattern: new RegExp(
      `^(?:when |as )?(?:compared|relative) (?:to|with) [^,]{2,80}, (?:the )?(?:${anyOf("average,overall,mean")} )?${anyOf("performance,accuracy,precision,recall,results?,quality,latency,throughput,scores?,errors?")}\\b(?! of\\b)`,
      "i",
    ),
    finds: ["When compared to grass on small farms, performance can be raised by 20%."],
    leaves: ["Compared to grass, accuracy of HedgeBot rose by 20%."],
  },
  {
    name: "mark at the head",
    why: "begins with a mark",
    pattern: /^(?!["“(‘'«]?[\p{Lu}\p{Ll}\p{Lo}\p{N}])/u,
    finds: ["– hedges shelter birds.", "]hedges shelter birds."],
    leaves: ["“Hedges” shelter birds.", "(Some) hedges shelter birds."],
  },
];

/** “X is faster than Y in our own tests”: whose tests is told by the source that is cited, and the claim is not about them. */
const IN_OWN_TESTS =
  /\b(?:in|across|throughout|under|from|over) (?:all |both )?our (?:own )?(?:\p{L}+ ){0,2}?(?:tests?|trials?|experiments?|evaluations?|benchmarks?|settings?|setup|study|studies|samples?|cohorts?|analys[ei]s|measurements?|simulations?|surveys?)\b/giu;

/** English has a word of grammar in three; a sentence with hardly any is in another language, whose pronouns are not known here. */
function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 10 && words.filter(isStopWord).length / words.length < 0.1;
}

/** “…, and this association differed”: what is pointed to. */
const POINTS = /\b(?:this|these|those|such)((?:[ -]\p{L}[\p{L}\d]*){1,3})/giu;

/** A sentence without its pointing words that point to a noun it has named before: “hedges shelter birds, and these birds sleep”. */
function withoutAntecedents(text: string): string {
  return text.replace(POINTS, (whole, behind: string, at: number) => {
    const before = tokenize(text.slice(0, at)).filter(({ lower }) => !isStopWord(lower));
    const [first, second, third] = tokenize(behind).filter(({ lower }) => !isStopWord(lower));
    const isNamed = [first, second, third].some(
      (word) =>
        word !== undefined && before.some(({ stem }) => stem === word.stem || shareRoot(stem, word.stem)),
    );
    return isNamed ? `the${behind}` : whole;
  });
}

/** Why a sentence cannot be read alone, or undefined where it can. */
export function dangling(text: string): string | undefined {
  if (isForeign(text)) return "is in another language than the rules know";
  const unfit = ruleFor(UNFIT, text);
  if (unfit !== undefined) return unfit.why;
  if ((text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0)) return "cuts a bracket";
  const said = withoutAntecedents(withoutOwnVoice(text.replace(IN_OWN_TESTS, "there")))
    .replace(/\s+/g, " ")
    .trimStart();
  return ruleFor(POINTS_BACK, said)?.why;
}
