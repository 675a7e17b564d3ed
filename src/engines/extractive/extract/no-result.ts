import { anyOf, type Rule } from "./rule.ts";

const BE = anyOf("is,are,remains?,has been,have been,was");
const ARE = "(?:is|are)";
const HAVE = "(?:has|have)";

/** What only says why: what is wanted, known, promising or in use. */
export const WANTS: readonly Rule[] = [
  {
    name: "wanted",
    why: "says why, not what was found",
    pattern: new RegExp(
      `\\b${BE} (?:still )?(?:a |an |the |of )?(?:\\w+ )?${anyOf(`challeng\\w*, unclear, unknown, open (?:question|problem), poorly understood,
        not (?:well |fully |yet )?(?:understood|known|established|been), important, crucial, essential, critical, needed, required, necessary,
        controversial, debated, limited, lacking, scarce, of (?:great|growing|increasing) (?:interest|importance), under-?explored, attract\\w*,
        emerged, gain(?:ed|ing), become, becoming, popular, key, desirable, vital, promising`)}\\b`,
      "i",
    ),
    finds: [
      "The effect of hedges on birds remains unclear.",
      "Hedges are important for birds.",
      "Counting is challenging.",
    ],
    leaves: ["Hedges reduced the loss of eggs.", "Birds are safe in hedges."],
  },
  {
    name: "little known",
    why: "says why, not what was found",
    pattern:
      /\blittle is known\b|^(?:the|much|most) (?:focus|emphasis|attention) (?:has been|is|was|lies) on\b|\b(?:attract|gain|receiv|draw)\w* (?:\w+ )?(?:attention|interest|traction|popularity)\b|\b(?:is|are) (?:well )?known (?:to|for)\b|^(?:recently|popular|recent|various|numerous|several efforts)\b|\brapid (?:development|growth|progress|advance\w*)\b/i,
    finds: ["Little is known of hedges.", "Hedges have attracted much attention.", "Recent hedges are tall."],
    leaves: ["Birds gain weight in hedges."],
  },
  {
    name: "to be done",
    why: "says why, not what was found",
    pattern:
      /\b(?:to (?:address|tackle|overcome|solve|mitigate|bridge|fill|meet|alleviate) (?:this|these|the|those|such))\b|\bfuture (?:work|research|studies|efforts|directions)\b|\buntil (?:further|more|larger|better) (?:\w+ )?(?:stud|research|evidence|trials|data)|\bneeds? to be\b|\b(?:should|must) be (?:considered|investigated|studied|explored)\b|\bwarrant/i,
    finds: [
      "Further research is warranted.",
      "To address this loss, hedges grow.",
      "Until further studies verify it, wait.",
    ],
    leaves: ["Hedges lowered the loss of eggs until further hedges were cut."],
  },
  {
    name: "concession",
    why: "says why, not what was found",
    pattern:
      /^(?:despite|although|while|though|even though)\b[^;]*, (?:they|it|these \w+|[\p{L} ]{3,40}) (?:(?:still|often|typically|mainly|usually) )?(?:face|faces|suffer|suffers|struggle|struggles|rely|relies|depend|depends|lack|lacks|require|requires)\b/iu,
    finds: [
      "Despite the performance of hedges, they face two challenges: rain and wind.",
      "Although hedges have been planted, they typically depend on rain.",
    ],
    leaves: ["Although hedges are tall, they shelter 3 % more birds."],
  },
  {
    name: "promise",
    why: "says why, not what was found",
    pattern: new RegExp(
      `\\bhas the potential\\b|\\b${HAVE} been (?:proposed|developed|introduced|used|widely|shown great)\\b|\\b${HAVE} (?:\\w+ )?(?:been shown|proven|achieved (?:\\w+ )?(?:success|progress|promising|remarkable|impressive|encouraging)|demonstrated (?:\\w+ )?(?:remarkable|impressive|promising|great|strong|exceptional))|\\bshow(?:s|n|ing|ed)? (?:\\w+ )?(?:promis\\w*|potential)\\b`,
      "i",
    ),
    finds: [
      "Hedges have been proposed.",
      "Hedges show great promise.",
      "Hedges have been shown to shelter birds.",
    ],
    leaves: ["Hedges have 12 % more birds."],
  },
  {
    name: "what a thing is for",
    why: "says why, not what was found",
    pattern: new RegExp(
      `\\bis an? (?:\\w+ ){0,3}${anyOf("framework,technique,method,paradigm,approach,tool,field,task,strategy,solution")} (?:that|which|for|to|of|enabling|used|in)\\b|\\brepresents? an? (?:\\w+ )?(?:advance|step|paradigm|shift)|\\b${ARE} designed to\\b|\\b${ARE} (?:\\w+ )?${anyOf("widely,commonly,frequently,increasingly,routinely,often")} ${anyOf("used,prescribed,recommended,applied,adopted,employed")}\\b`,
      "i",
    ),
    finds: [
      "HedgeBot is a robot tool for birds.",
      "Hedges are widely used.",
      "HedgeBot is designed to count.",
    ],
    leaves: ["HedgeBot is faster than eyes."],
  },
];

/** What only says what a thing is. */
export const DEFINES: readonly Rule[] = [
  {
    name: "what a word means",
    why: "says what a thing is, not what was found",
    pattern:
      /^[^,;]{2,60} (?:refers? to|(?:is|are) (?:defined|known|described) as|denotes?|stands for|is the (?:task|problem|process|phenomenon|ability) (?:of|that|in|to))\b/i,
    finds: ["Nesting refers to the fact that birds build.", "Hedge mapping is the task of finding hedges."],
    leaves: ["Hedges lower the risk of loss, which refers to eggs.", "Nesting is better in hedges."],
  },
  {
    name: "what a thing is",
    why: "says what a thing is, not what was found",
    pattern:
      /^(?:\p{L}[\p{L}-]* ){1,4}(?:\([^)]{1,12}\) )?(?:is|are) (?:an? |the |those )?(?:[\p{L}-]+ ){0,5}[\p{L}-]+ (?:that contain|that are|which are|involved in|in which|characteri[sz]ed by|used (?:to|for|in))\b/iu,
    finds: [
      "Hedge birds (HB) are small birds involved in the spread of seeds.",
      "Nesting songs are songs that contain two voices.",
    ],
    leaves: [
      "Hedges are better for birds.",
      "Hedge birds are safe.",
      "Eggs of birds that are in hedges are lost.",
    ],
  },
  {
    name: "what data there are",
    why: "says what a thing is, not what was found",
    pattern: new RegExp(
      `^[^,;]{2,60} (?:is|are|consists of|comprises|contains) (?:a|an|the|about|over|more than|approximately)? ?(?:[\\w,.-]+ ){0,4}${anyOf("tokens?,sentences,treebank,corpus,corpora,dataset,data set,documents,questionnaire,survey")}\\b`,
      "i",
    ),
    finds: ["HedgeBank is a 68,000 token treebank of bird song.", "The corpus contains 3,000 sentences."],
    leaves: ["HedgeBank is easier than GrassBank by 3 points."],
  },
];

/** What was only tested, measured or supposed. */
export const TRIES: readonly Rule[] = [
  {
    name: "supposed",
    why: "says what was tested or supposed, not what was found",
    pattern:
      /\b(?:the|our) models? assum|\b(?:hypothes[ie][sz]\w*|we (?:expect|assume|conjecture|hope|believe|speculate|suspect|argue|wonder)\b|is expected to|are expected to|was expected|whether\b|in order to test)/i,
    finds: ["We hypothesised that hedges reduce losses.", "Farms asked whether hedges help."],
    leaves: ["Hedges reduce losses."],
  },
  {
    name: "groups",
    why: "says what was tested or supposed, not what was found",
    pattern:
      /^(?:[^,]{2,60},? )?there (?:were|was|are) (?:a total of )?[\w-]+ (?:\w+ )?(?:categories|groups|studies|trials|participants|patients|arms|cohorts)\b/i,
    finds: [
      "For the counts there were four categories of hedges: (1) low.",
      "There were 12 eligible trials.",
    ],
    leaves: ["There were fewer eggs in hedges.", "There was no difference between groups."],
  },
  {
    name: "measured",
    why: "says what was tested or supposed, not what was found",
    pattern: new RegExp(
      `\\boutcomes? (?:measures? )?(?:were|was|included?)\\b|\\b(?:was ${anyOf("assessed,measured,evaluated,determined,performed,conducted,recorded,calculated,obtained,collected,defined,administered")}\\b(?! (?:to be|as (?:higher|lower)))|were ${anyOf(`assessed, measured, evaluated, determined, performed,
        conducted, recorded, calculated, collected, randomly, randomi[sz]ed, recruited, enrolled, included, administered, assigned, allocated,
        interviewed, invited, asked, followed, treated, divided, selected, searched, screened, extracted, defined, eligible`)}\\b)`,
      "i",
    ),
    finds: [
      "Farms were randomly assigned to hedges.",
      "The loss of eggs was measured.",
      "Outcomes included eggs.",
    ],
    leaves: ["The loss was measured to be 3 %.", "Eggs were lost."],
  },
];

/** What others did. */
export const OTHERS_FIRST: Rule = {
  name: "what others did",
  why: "speaks of earlier works, not of what was found",
  pattern: new RegExp(
    `^(?:(?:recently|currently|so far|to date|until now|in recent years),? )?(?:(?:while|although|though|whereas|despite) )?(?:${anyOf("many,several,some,most,a number of,numerous,various")} )?(?:${anyOf("previous,prior,existing,earlier,recent,current")} )?(?:works?|stud(?:y|ies)|research|literature|approaches|methods|efforts)\\b (?:ha(?:ve|s) (?:\\w+ )?${anyOf("shown,found,proposed,explored,achieved,focused,demonstrated,reported,investigated,attempted,suggested,introduced,addressed,sought,tried")})\\b`,
    "i",
  ),
  finds: [
    "Recently, several works have shown a lower loss of eggs over the baseline.",
    "While existing works have found some success, hedges lose more eggs than grass.",
  ],
  leaves: ["Works of art in hedges lower the loss of eggs.", "Studies lost 3 % of their birds."],
};

/** What others do, which a sentence may set something better against. */
export const OTHERS: Rule = {
  name: "what others do",
  why: "speaks of earlier works, not of what was found",
  pattern: new RegExp(
    `\\b${anyOf("previous(?:ly)?,prior,existing,earlier,traditional,conventional,recent,current,other,many,most,several")} (?:\\w+ )?${anyOf("work,works,stud(?:y|ies),research,methods,approaches,literature,reports?,evidence,techniques,solutions,systems,efforts")}\\b.{0,40}\\b${anyOf("ha(?:ve|s),suffer,fail,focus,rel(?:y|ies),require,assume,struggle,lack,ignore,overlook,show,suggest,find,found,report,propos,use,are,is,typically,often,mainly,only")}`,
    "i",
  ),
  finds: ["Previous studies have focused on grass.", "Many methods rely on grass."],
  leaves: ["Hedges have birds."],
};

const AUTHORS = `(?:we|I|this (?:paper|work|study|article|review|survey|report)|the (?:paper|study|article|aim|goal|purpose|objective)s?(?: of [^,]{0,60})?|here,? we|our (?:aim|goal|purpose|objective|approach|method|contribution)s?)\\b`;

const FINDING = `(?:${anyOf("found,finds?,observe[sd]?,identif(?:y|ies|ied),detect(?:s|ed)?,note[sd]?,notice[sd]?,s(?:aw|ees?),discover(?:s|ed)?,conclude[sd]?")}|${anyOf("report(?:s|ed)?,show(?:s|ed)?,demonstrate[sd]?,confirm(?:s|ed)?")} (?:that|no|(?:an? )?(?:[\\w-]+ ){0,3}~?\\d))`;

/** What only says what was done. */
export const DOES: readonly Rule[] = [
  {
    name: "announced",
    why: "says what was done, not what was found",
    pattern:
      /^[^,;]{0,60}\b(?:details?|results?|findings|comparisons?|analys[ei]s|statistics)\b[^,;]{0,80}\b(?:are|is) (?:also )?(?:provided|presented|reported|discussed|described|given|included)\b/i,
    finds: [
      "Details on the farms and the final results are provided.",
      "A comparison with grass is presented.",
    ],
    leaves: ["Results on farms are better by 3 %.", "Details of nests are lost in rain."],
  },
  {
    name: "a first",
    why: "says what was done, not what was found",
    pattern: /\b(?:demonstrat|present|provid|report|mark|represent|offer)(?:e?s|e)? the first\b/i,
    finds: ["Our results demonstrate the first practical way to lower the loss of eggs."],
    leaves: ["Hedges sheltered the first birds."],
  },
  {
    name: "contribution",
    why: "says what was done, not what was found",
    pattern:
      /^(?:the|our|a) (?:main|key|primary|core|major) (?:contribution|novelty|goal|aim|idea)s? (?:is|are|was|were)\b/i,
    finds: ["The main contribution is a larger count of birds than before."],
    leaves: ["The main contribution of hedges to nesting came from a 12 % lower loss."],
  },
  {
    name: "a step",
    why: "says what was done, not what was found",
    pattern: new RegExp(
      `^(?:To \\p{Ll}+ [^,]{3,120}, |(?:at|in) the ${anyOf("first,second,third,final,last")} (?:stage|step|phase),? |(?:finally|first|then|next),? ).*\\b(?:is|are) ${anyOf("enabled,introduced,employed,used,leveraged,enhanced,adopted,designed,applied,proposed,trained,fine-tuned,added")}\\b`,
      "iu",
    ),
    finds: [
      "To find more birds, counting is enabled through lamps.",
      "At the first stage, counting is enhanced by lamps.",
    ],
    leaves: ["To birds, hedges are better than grass.", "Hedges are used by 12 % more birds."],
  },
  {
    name: "what authors did",
    why: "says what was done, not what was found",
    pattern: new RegExp(
      `^(?:in (?:this|the present) (?:paper|work|study|article),? )?${AUTHORS}(?! (?:also |further |consistently )?${FINDING}\\b).{0,40}?\\b${anyOf(`propos, present, introduc, describ, investigat, examin,
        stud(?:y|ied|ies), explor, aim, evaluat, assess, analy[sz], review, survey, discuss, develop, consider, address, focus,
        test(?:s|ed)?\\b, compar, measur, conduct, perform(?:ed)?\\b, us(?:e|ed|es)\\b, collect, recruit, enrol, design, implement,
        appl(?:y|ied), train, adopt, leverag, ask, sought, seek, provid, offer, contribut, argue, releas, hope, believe, formulat, extend,
        employ, exploit, built, build, create, construct, summar, identif(?:y|ies) (?:the )?(?:challenge|problem|gap), was to, is to,
        were to`)}`,
      "i",
    ),
    finds: [
      "We study the effect of hedges on birds.",
      "This paper presents a robot that counts birds.",
      "The study used three genes to test lower growth.",
      "We report an analysis of losses by birds that use hedges.",
    ],
    leaves: [
      "We found that birds use hedges.",
      "We identify three genes that reduce growth.",
      "Hedges were used by birds.",
    ],
  },
];
