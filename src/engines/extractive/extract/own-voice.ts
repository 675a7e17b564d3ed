import { anyOf, type Rule } from "./rule.ts";

const ADVERBS = `(?:${anyOf("also,further,consistently,additionally,then,thus,therefore,however,empirically,experimentally,clearly,here,even,first,finally,have")} )*`;

/** Verbs of finding, and verbs of telling: what these tell is a finding only where it is a statement, nothing or an amount. */
const FIND = anyOf(
  "found,find,observed,observe,identified,identify,detected,detect,noted,note,noticed,notice,saw,see,discovered,discover,concluded,conclude,figured out,figure out,estimated,estimate,uncovered,uncover,proved,prove,provided? (?:\\w+ )?evidence",
);
const TELL = `${anyOf("showed,show,demonstrated,demonstrate,confirmed,confirm,reported,report")}(?= (?:that\\b|no\\b|(?:an? )?(?:[\\p{L}-]+ ){0,3}~?\\d))`;

/** Behind such a word no finding follows: “we found it useful”, “we report on a trial”, “we show how”. */
const NO_FINDING = anyOf("to,out,in,on,for,here,shows?,it,this,these,them,whether,how,why,what,us,our,we");

const RESULTS = anyOf(
  "results?,findings?,data,analys[ei]s,observations?,trial,experiments?,evaluations?,study,studies,meta-analysis,theory,comparisons?,ablations?,investigations?,work",
);

const SHOW = anyOf(
  "support\\w*,show\\w*,indicat\\w*,suggest\\w*,demonstrat\\w*,confirm\\w*,reveal\\w*,provid\\w*,identif\\w*,argue\\w*,highlight\\w*,establish\\w*,found,finds?",
);

const INTRODUCE = anyOf(
  "propose,present,introduce,develop,design,describe,build,implement,devise,release,evaluate,test,apply,benchmark,compare,train,fine-tune,proposed,presented,introduced,developed,designed,described,built,implemented,devised,released,evaluated,tested,applied,benchmarked,compared,trained,fine-tuned",
);

const REACH = anyOf(
  "achiev\\w*,reach\\w*,reduc\\w*,improv\\w*,outperform\\w*,surpass\\w*,exceed\\w*,increas\\w*,yield\\w*,deliver\\w*,obtain\\w*,attain\\w*,gain\\w*,cuts?,lower\\w*,is,are,runs?",
);

/**
 * Where authors may speak of themselves in a claim that is quoted to the letter: whose finding it is, the citation says, and nothing of what
 * was found hangs on it.
 */
export const OWN_VOICE: readonly Rule[] = [
  {
    name: "a finding",
    why: "“we” tells only who found it",
    pattern: new RegExp(
      `\\bwe ${ADVERBS}(?:${FIND}|${TELL})(?: that,?)?(?! ${NO_FINDING}\\b)(?=,? ["“(]?[\\p{L}\\d~±<>=])`,
      "giu",
    ),
    finds: [
      "We found no association between milk and hip fractures.",
      "We also observed a 23% lower risk of falls among swimmers.",
      "After adjustment for age, we found a higher use of inhalers in cities.",
      "We identify three genes that reduce growth.",
      "In dry years we found that hedges shelter birds.",
      "We report a mean loss of 3 eggs.",
    ],
    leaves: [
      "We report an analysis of eggs.",
      "We demonstrate the use of hedges.",
      "We report on a trial of milk in Kenya.",
      "We found it useful.",
      "We counted birds.",
      "We find show that birds sleep.",
      "We show how birds sleep.",
    ],
  },
  {
    name: "results",
    why: "“our” tells only whose results they are",
    pattern: new RegExp(
      `\\bour (?:${anyOf("main,overall,present,experimental,empirical,pooled,extensive,key,initial,preliminary,own")} )*${RESULTS}(?= ${ADVERBS}(?:${anyOf("strongly,clearly,did not,do not")} )?${SHOW}\\b)`,
      "giu",
    ),
    finds: [
      "Our results support an early reduction in mortality with yearly visits.",
      "Our findings indicate that evaluators of nests lower the losses.",
      "In sum, our meta-analysis provides evidence of fewer falls.",
    ],
    leaves: [
      "Our results are better.",
      "Our robot supports farmers.",
      "Our trials shelter more birds than grass.",
    ],
  },
  {
    name: "these results",
    why: "“these” tells only that they are its own",
    pattern: new RegExp(
      `\\b(?:these|both|all|the present|the current|this) (?:${anyOf("main,overall,experimental,empirical,pooled,new,combined,preliminary")} )*${anyOf("results?,findings?,data,observations?,experiments?,analys[ei]s")}(?= ${ADVERBS}(?:${anyOf("strongly,clearly,did not,do not")} )?${SHOW}\\b)`,
      "giu",
    ),
    finds: [
      "These findings suggest that hedges shelter birds.",
      "Taken together, these data indicate a loss of eggs.",
    ],
    leaves: ["These findings are new.", "These hedges show a loss of eggs.", "All of these shelter birds."],
  },
  {
    name: "an introduction with its result",
    why: "“we” tells only who made what the sentence itself describes",
    pattern: new RegExp(
      `^(?:In this (?:paper|work|study),? )?we ${ADVERBS}${INTRODUCE}\\b(?=[^;]{8,}(?:\\b(?:that|which)|,(?: and)?(?: thereby| thus)?|\\band) (?:${anyOf("can,also,significantly,consistently,we,it")} )*(?:${REACH}|(?:show|find|demonstrate|observe|report)(?:ed|s|ing)? that)\\b)`,
      "giu",
    ),
    finds: [
      "We propose HedgeBot, which reduces errors by 12 %.",
      "We evaluate HedgeBot on ten farms, achieving 30 birds per second.",
      "We implement HedgeBot on a farm and show that HedgeBot counts 3x more birds.",
    ],
    leaves: [
      "We propose HedgeBot, a robot.",
      "We evaluate HedgeBot on ten farms.",
      "We reduced the error by 3 %.",
    ],
  },
];

/** A sentence without the words in which its authors only say that they found it. */
export function withoutOwnVoice(sentence: string): string {
  return OWN_VOICE.reduce((text, { pattern }) => text.replace(pattern, " "), sentence);
}

/** Whether a sentence's authors say of it that they found it. */
export function tellsFinding(sentence: string): boolean {
  return OWN_VOICE.slice(0, 3).some(({ pattern }) => sentence.search(pattern) >= 0);
}
