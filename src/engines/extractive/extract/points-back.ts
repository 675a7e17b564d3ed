import { anyOf, type Rule } from "./rule.ts";

const PLAIN_THING =
  anyOf(`model, method, approach, system, framework, algorithm, technique, tool, paper, study, work, author, result,
  finding, data, effect, difference, group, treatment, intervention, drug, association, relationship, trend, pattern, improvement, gain,
  speedup, performance, latter, accuracy, score, approaches`);

const BARE_VERB =
  anyOf(`is, are, was, were, has, have, had, can, could, did, does, do, achieve[sd]?, show(?:s|ed)?, remain(?:s|ed)?,
  increase[sd]?, decrease[sd]?, improve[sd]?, reduce[sd]?, outperform(?:s|ed)?, also, not, yield(?:s|ed)?, perform(?:s|ed)?,
  reach(?:es|ed)?`);

const GOES_WITH_THOSE = anyOf(
  "of,in,with,who,that,which,from,for,on,by,at,under,without,not,obtained,reported,using,\\w+ed,\\w+ing",
);

/** What points to something that was said before, in the order in which it is looked for. */
export const POINTS_BACK: readonly Rule[] = [
  {
    name: "of which",
    why: "begins with a word that points back",
    pattern: /^(?:of (?:which|whom|these|those)|among (?:these|them)|in (?:both|all) cases)\b/i,
    finds: ["Of which, 45% were hedges.", "Among them, 3 % nest."],
    leaves: ["Of all birds, 45% nest in hedges."],
  },
  {
    name: "pronoun for a subject",
    why: "its subject is a pronoun",
    pattern: /^[^,]{1,60}, (?:it|they|he|she|its|their)\b/,
    finds: ["In our study, they shelter birds.", "In dry years, it shelters birds."],
    leaves: ["In dry years, hedges shelter their birds."],
  },
  {
    name: "pointing word at the head",
    why: "begins with a word that points back",
    pattern: new RegExp(
      `^${anyOf(`it,its,they,their,them,he,she,his,her,these,those,this,that,such,both,others?,another,the (?:former|latter|same|others?|two|three),one such,some of (?:these|them)`)}\\b(?! (?:is|was) (?:known|possible|shown|well|clear) )`,
      "i",
    ),
    finds: [
      "It shelters birds.",
      "They shelter birds.",
      "This raised nesting success.",
      "The latter shelter birds.",
    ],
    leaves: ["Hedges shelter birds.", "It is known that hedges shelter birds.", "Italy shelters birds."],
  },
  {
    name: "this or these",
    why: "points back with “this” or “these”",
    pattern: /\b(?:this|these)\b(?! (?:paper|work|study|article|end)\b)/i,
    finds: ["Birds avoid these hedges.", "However they nest, birds need these."],
    leaves: ["Hedges sheltered all birds of this study."],
  },
  {
    name: "the above",
    why: "points back",
    pattern: new RegExp(
      `\\b${anyOf("the (?:former|latter),the above,above-mentioned,aforementioned,as (?:above|before),see (?:above|below),abovementioned")}\\b`,
      "i",
    ),
    finds: ["Hedges shelter the latter.", "The birds of the above farms sleep."],
    leaves: ["Birds fly above hedges."],
  },
  {
    name: "such",
    why: "points back with “such”",
    pattern: /\bsuch (?!as\b|that\b)(?:an?\s|\p{Ll})/iu,
    finds: ["Such hedges shelter birds.", "Birds nest in such a hedge."],
    leaves: ["Hedges such as hawthorn shelter birds."],
  },
  {
    name: "those",
    why: "points back with “those”",
    pattern: new RegExp(`\\bthose\\b(?! ${GOES_WITH_THOSE}\\b)`, "i"),
    finds: ["Birds prefer those hedges."],
    leaves: [
      "Birds that nest in hedges lose fewer eggs than those of open fields.",
      "Birds like those feeding in hedges.",
    ],
  },
  {
    name: "our",
    why: "speaks of “our”",
    pattern: /\b(?:our|ours|us)\b/i,
    finds: ["Our hedges shelter birds.", "Birds prefer hedges of ours."],
    leaves: ["Hours in hedges feed birds."],
  },
  {
    name: "proposed",
    why: "speaks of something proposed that is not named",
    pattern: /\b(?:the (?:proposed|presented)|the resulting) \p{L}+/iu,
    finds: ["The proposed hedge shelters birds."],
    leaves: ["Farmers proposed hedges, which shelter birds."],
  },
  {
    name: "plain subject",
    why: "its subject is not named",
    pattern: new RegExp(
      `^${anyOf("the,an?,all,any,most,many,some,several,other")} ${PLAIN_THING}s? ${BARE_VERB}\\b`,
      "i",
    ),
    finds: ["The difference was significant.", "All models are better.", "The study also counted birds."],
    leaves: ["There was no difference between hedges and strips.", "The model of hedges is old."],
  },
  {
    name: "middle of a thought",
    why: "begins in the middle of a thought",
    pattern: new RegExp(
      `^${anyOf(`and,but,or,so,yet,nor,which,who,whose,where,whereas,while,although,though,because,since,than,then,therefore,thus,hence,
        however,moreover,also,otherwise,instead,rather,similarly,likewise,respectively`)}\\b(?!,? [^,]{5,120}, )`,
      "i",
    ),
    finds: ["and shelter birds.", "Whereas birds sleep."],
    leaves: ["While birds sleep in hedges, mice eat."],
  },
  {
    name: "we",
    why: "speaks of “we”",
    pattern: /\bwe\b/i,
    finds: ["We counted birds.", "Birds sleep where we counted."],
    leaves: ["Wet hedges shelter birds."],
  },
  {
    name: "I",
    why: "speaks of “I”",
    pattern: /(?:^|, )I (?:also )?\p{Ll}{2,}(?<!and|or|to|errors?)\b/u,
    finds: ["I compare how birds sleep.", "Here, I show birds."],
    leaves: ["In phase I trials, birds slept.", "Type I errors fell."],
  },
];
