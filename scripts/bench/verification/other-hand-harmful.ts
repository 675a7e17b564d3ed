import { type Alteration, chosen } from "../alterations.ts";
import { byRules, capital, pairs, present, words } from "./rewrites.ts";

/**
 * Edits that turn a sentence's meaning, by another hand than the checks and than the first list: written from grammars' lists
 * of modals, evidentials, frequency adverbs and affixes, before the checks' own lists were read.
 */
export const OTHER_HAND_HARMFUL: Alteration[] = [
  byRules("negation: put in", [
    [
      /\b(is|are|was|were|has|have|had|can|could|will|would|should|must)\b(?! (?:not|been|be|to)\b)/,
      "$1 not",
    ],
    [/\b(that|which|who) ([a-z]{4,}(?:es|s))\b/, (_, pronoun = "", verb = "") => `${pronoun} never ${verb}`],
    [/\b[Tt]here (was|were|is|are) (?:an? |some )?(?!no\b)/, "There $1 no "],
    [/\b(resulted?|succeed(?:ed|s)) in\b/, "did not $1 in"],
  ]),
  byRules("negation: by a word", [
    ...words(`
      able to > unable to
      with > without
      successfully > unsuccessfully
      succeeded in > failed at
      always > never
      both > neither
      has a > lacks a
      have a > lack a
      contains > lacks
      contain > lack
      present in > absent from
      either > neither
      every > no`),
    [
      /\bto (improve|reduce|increase|achieve|detect|predict|support|provide|produce|generate|identify)\b/,
      "to not $1",
    ],
    [
      /\b(improves|reduces|increases|achieves|detects|predicts|provides|produces|generates|identifies)\b/,
      (_, verb = "") => `fails to ${verb.replace(/ies$/, "y").replace(/s$/, "")}`,
    ],
  ]),
  byRules(
    "negation: by a prefix",
    pairs(
      `
      significant <> insignificant, effective <> ineffective, sufficient <> insufficient, dependent <> independent,
      consistent <> inconsistent, related <> unrelated, expected <> unexpected, known <> unknown, possible <> impossible,
      supervised <> unsupervised, necessary <> unnecessary, reliable <> unreliable, stable <> unstable,
      accurate <> inaccurate, appropriate <> inappropriate, complete <> incomplete, linear <> nonlinear,
      similar <> dissimilar, affected <> unaffected, direct <> indirect, regular <> irregular, adequate <> inadequate,
      symptomatic <> asymptomatic, likely <> unlikely, safe <> unsafe, successful <> unsuccessful, common <> uncommon
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("negation: taken out", [
    [/\b(is|are|was|were|has|have|had|can|could|will|would|may|might|should|must) not\b/, "$1"],
    [/\bcannot\b/, "can"],
    [/\b(?:do|did) not\b/, ""],
    [/\bdoes not (\w+)\b/, (_, verb = "") => present(verb, "it")],
    [/\b(with|had|has|have|showed|shows|show|found|is|was|are|were|of) no\b/, "$1 a"],
    [/\bNo (\w+)/, "A $1"],
    [/\bwithout\b/, "with"],
    [/\b[Nn]either (.+?) nor\b/, "both $1 and"],
    [/\bfail(?:s|ed)? to\b/, "managed to"],
    [/\bnever\b/, "always"],
    [/\brather than\b/, "as well as"],
    [/\binstead of\b/, "as well as"],
    [/\b(?:lacks|lacked)\b/, "has"],
    [/\bnone of\b/i, "some of"],
  ]),
  byRules("number: made another", [
    [
      /(?<![\w.-])(\d+)\.(\d+)(?![\w.]|-\w)/,
      (_, whole = "", part = "") => `${whole}${part.slice(0, 1)}.${part.slice(1) || "0"}`,
    ],
    [
      /(?<![\w.,-])([1-9])(\d+)(?![\w.]\d|-\w|\w)/,
      (_, first = "", rest = "") => `${(Number(first) % 9) + 1}${rest}`,
    ],
    [
      /(?<![\w.,-])(\d)(?= (?:%|percent|of|patients|languages|datasets|tasks|years|times|points))/,
      (_, digit = "") => `${Number(digit) + 2}`,
    ],
    ...words(`
      two > three
      three > five
      four > six
      five > three
      twice > three times
      half > a third
      third > quarter
      double > triple
      doubled > tripled
      dozen > hundred
      dozens > thousands
      twofold > tenfold
      two-fold > ten-fold
      single > second`),
  ]),
  byRules("number: two exchanged", [
    [
      /(?<![\w.,-])(\d+(?:\.\d+)?)(%?[^.;]*?[^\w.,-])(\d+(?:\.\d+)?)(?![\w.]*\d|-\w|\w)/,
      (all, one = "", between = "", other = "") =>
        one === other || /^,? ?(?:and|or|,|to|-|–)? ?$/.test(between) || /^(?:19|20)\d\d$/.test(other)
          ? all
          : other + between + one,
    ],
  ]),
  byRules("number: sign or order of size", [
    [/([pP]\s?)<(\s?0?\.\d)/, "$1>$2"],
    [/([pP]\s?)>(\s?0?\.\d)/, "$1<$2"],
    ...pairs(
      "million <> billion, thousand <> million, hundreds <> thousands, tens <> hundreds, trillion <> billion",
    ),
    [/(\d)\s?k\b/, "$1M"],
    [/(\d)\s?M\b/, "$1B"],
    [/(\d)\s?B\b/, "$1M"],
  ]),
  byRules("unit", [
    ...words(`
      seconds > minutes
      minutes > hours
      hours > days
      days > weeks
      weeks > months
      months > years
      years > months
      annually > monthly
      daily > weekly
      weekly > daily
      grams > milligrams
      kilometers > meters
      percentage points > percent
      fold > percent`),
    [/(\d (?:million |billion |thousand )?)(?:tokens|words|sentences)\b/, "$1documents"],
    [/(\d\s?)(?:ms|msec)\b/, "$1s"],
    [/(\d\s?)(?:mg)\b/, "$1g"],
    [/(\d\s?)(?:g)\b/, "$1kg"],
    [/(\d\s?)(?:mm)\b/, "$1cm"],
    [/(\d\s?)(?:cm)\b/, "$1mm"],
    [/(\d\s?)(?:ml|mL)\b/, "$1L"],
    [/(\d\s?)(?:GB)\b/, "$1TB"],
    [/(\d\s?)(?:MB)\b/, "$1GB"],
    [/(\d\s?)(?:Hz)\b/, "$1kHz"],
    [/(\d)\s?%/, "$1 points"],
    [/(\d)[x×](?= |$)/, "$1%"],
  ]),
  byRules(
    "qualifier",
    [
      ...words(`
      up to > on average
      at least > at most
      at most > at least
      more than > less than
      less than > more than
      fewer than > more than
      over > under
      on average > at best
      an average of > a maximum of
      a maximum of > a mean of
      mean > maximum
      median > maximum
      average > minimum
      maximum > average
      minimum > average
      nearly > well over
      almost > more than
      as much as > an average of
      as high as > an average of
      as low as > an average of
      no more than > no less than`),
    ].map(([pattern, put]) => [new RegExp(`${pattern.source}(?=[^.;]{0,25}\\d)`, "i"), put] as const),
  ),
  byRules(
    "direction",
    pairs(
      `
      superior <> inferior, rises <> falls, rose <> fell, upregulated <> downregulated, upregulation <> downregulation,
      promotes <> inhibits, promoted <> inhibited, enhances <> impairs, enhanced <> impaired, before <> after,
      outperforms <> underperforms, outperform <> underperform, accelerates <> slows, strengthened <> weakened,
      protective <> harmful, beneficial <> detrimental, more <> less, larger <> smaller, longer <> shorter, earlier <> later,
      activates <> represses, activation <> repression, positively <> negatively, positive <> negative, highest <> lowest,
      higher <> lower, best <> worst, better <> worse, gains <> losses, gain <> loss, easier <> harder, easy <> hard,
      faster <> slower, increased <> decreased, increase <> decrease, increases <> decreases, increasing <> decreasing,
      improvement <> deterioration, improvements <> deteriorations, improves <> worsens, improved <> worsened, improve <> worsen,
      reduces <> raises, reduced <> raised, reduce <> raise, reduction <> rise, reducing <> raising, elevated <> depressed,
      abundant <> scarce, cheap <> costly, cheaper <> costlier, strong <> weak, stronger <> weaker, greater <> smaller,
      high <> low, early <> late, advantage <> disadvantage, advantages <> disadvantages, benefit <> harm, benefits <> harms,
      above <> below, upper <> lower, include <> exclude, includes <> excludes, included <> excluded, causes <> prevents,
      caused <> prevented, success <> failure, success <> failure, strength <> weakness, agreement <> disagreement,
      robust <> fragile, overestimate <> underestimate, hot <> cold, wide <> narrow, broad <> narrow, rich <> poor, expands <> shrinks,
      increases in <> drops in, deep <> shallow, maximize <> minimize, maximizing <> minimizing, maximizes <> minimizes
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("quantifier", [
    ...words(`
      a subset of > all
      some of > all of
      some > all
      several > all
      many > all
      most > all
      most of > all of
      a majority of > all
      the majority of > all
      a few > most
      few > many
      often > always
      usually > always
      sometimes > always
      occasionally > always
      frequently > invariably
      generally > universally
      typically > invariably
      commonly > always
      rarely > often
      seldom > often
      partially > fully
      partly > entirely
      largely > entirely
      mostly > exclusively
      mainly > exclusively
      primarily > solely
      almost all > all
      nearly all > all
      various > all
      certain > all
      a number of > all
      one of the > the only
      in part > entirely
      majority > minority
      many of > all of
      each > only one
      all > only some
      all > few`),
  ]),
  byRules("hedge: modal made a certainty", [
    [/\b(?:may|might|could) be\b/, "is"],
    [
      /(\w+) (?:may|might|could) (?:also |thus |therefore )?(?!be\b|not\b|have\b|also\b)([a-z]{3,})\b/,
      (_, before = "", verb = "") => `${before} ${present(verb, before)}`,
    ],
    [/\b(?:may|might|could)(?= (?!not\b))/, "will"],
    [/\b(?:may|might|could) have ([a-z]+ed)\b/, "have $1"],
    [/\bcan(?= (?:be|lead|result|cause|affect|increase|reduce|improve|help)\b)/, "always will"],
    [/\bshould(?= be\b)/, "is bound to"],
  ]),
  byRules("hedge: adverb dropped", [
    [
      /\b(?:possibly|perhaps|maybe|presumably|probably|potentially|conceivably|arguably|supposedly|apparently|seemingly|reportedly|allegedly|plausibly|hypothetically|tentatively)\b,?\s?/i,
      "",
    ],
    [/(?<=\b(?:is|are|was|were|most|will|can|has|have|had) )likely (?!to\b)/, ""],
    [
      /\b(?:in some cases|to some extent|to a certain extent|in certain cases|in some instances|to some degree|in principle|under certain conditions|in some settings|at times)\b,?\s?/i,
      "",
    ],
    [
      /\b(?:potential|possible|putative|presumed|apparent|probable|purported|preliminary|hypothetical) (?=[a-z])/,
      "",
    ],
  ]),
  byRules("hedge: verb of seeming", [
    [/\b(?:seems?|appears?) to be\b/, "is"],
    [/\b(?:seemed|appeared) to be\b/, "was"],
    [
      /(\w+) (?:seems?|appears?|tends?|is likely|are likely|is expected|are expected|is thought|are thought|is believed|are believed|is assumed|is supposed|is hypothesized|is predicted|has been suggested|have been suggested) to (?!be\b|have\b)([a-z]+)\b/,
      (_, before = "", verb = "") => `${before} ${present(verb, before)}`,
    ],
    [
      /\b(?:is|are) (?:likely|thought|believed|expected|assumed|supposed|presumed|considered|hypothesi[sz]ed|predicted|said|reported) to be\b/,
      "is",
    ],
    [
      /\b(?:is|are|has been|have been|was|were) (?:likely|thought|believed|expected|assumed|supposed|presumed|hypothesi[sz]ed|suggested|proposed|said|reported) to have\b/,
      "has",
    ],
    [/\btend to\b/, "do"],
  ]),
  byRules(
    "hedge: report made a proof",
    words(`
      suggests that > proves that
      suggest that > prove that
      suggested that > proved that
      suggesting that > proving that
      suggesting > proving
      suggests > proves
      suggest > prove
      indicates that > proves that
      indicate that > prove that
      indicating that > proving that
      implies that > proves that
      hypothesize that > know that
      hypothesized that > established that
      hypothesised that > established that
      speculate that > know that
      believe that > know that
      argue that > prove that
      propose that > prove that
      conjecture that > prove that
      associated with > caused by
      correlated with > caused by
      correlates with > causes
      linked to > caused by
      contributes to > fully explains
      contribute to > fully explain`),
  ),
  byRules("cut: complement alone", [
    [/^.*\b(?:[Ww]hether|[Ii]f it is true that) (?!or\b)(.{25,})$/, (_, rest = "") => capital(rest)],
    [
      /^.*\b(?:no evidence|little evidence|the hypothesis|the assumption|the claim|the idea|the belief|the possibility|the notion|the view|unlikely|doubt|doubtful|unclear|not clear|not true|deny|denied|the myth) that (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
    [
      /^.*\b(?:we|authors) (?:hypothesi[sz]ed?|speculated?|assumed?|suspect(?:ed)?|asked|hoped?|conjectured?|predict(?:ed)?) that (.{25,})$/i,
      (_, rest = "") => capital(rest),
    ],
    [
      /^.*\b(?:[Aa]im(?:s|ed)? to|attempt(?:s|ed)? to|tried to|try to|hope to|sought to|failed to|unable to|difficult to|impossible to) (\w+ .{20,})$/,
      (_, rest = "") => capital(rest),
    ],
  ]),
  byRules("cut: condition dropped", [
    [
      /,? (?:unless|only if|only when|provided that|as long as|except (?:for|when|in|that)?|if|but not|but only|assuming(?: that)?|until) [^,]{5,}\.$/,
      ".",
    ],
    [
      /^(?:Unless|If|Except|Provided|Only when|Assuming|Without) [^,]{5,}, (.{25,})$/,
      (_, rest = "") => capital(rest),
    ],
    [/\b(.{15,}) only (?:in|for|among|with|after|under|on|at) [^,.]{4,}\.$/, "$1."],
  ]),
  byRules(
    "entity: of a closed set",
    pairs(
      `
      men <> women, male <> female, males <> females, boys <> girls, children <> adults, mothers <> fathers, patients <> controls, rats <> mice,
      English <> German, Chinese <> Japanese, French <> Spanish, Arabic <> Hebrew, Europe <> Africa, north <> south, left <> right,
      acute <> chronic, systolic <> diastolic, anterior <> posterior, proximal <> distal, arteries <> veins, encoder <> decoder,
      training <> test, precision <> recall, source <> target, speech <> text, verbs <> nouns, verb <> noun, syntactic <> semantic,
      unigram <> bigram, morphology <> phonology, input <> output, questions <> answers, teacher <> student, pre-training <> fine-tuning,
      supervised <> reinforcement, images <> videos, Twitter <> Wikipedia, mortality <> morbidity, cancer <> diabetes, surgery <> radiotherapy, urban <> rural
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("entity: its mark changed", [
    [/\b([A-Z][A-Za-z]+-)(\d+)\b/, (_, name = "", mark = "") => `${name}${Number(mark) + 1}`],
    [/\b([A-Za-z]{2,})(\d)\b/, (_, name = "", mark = "") => `${name}${(Number(mark) % 9) + 1}`],
    [
      /\b(type|grade|stage|phase|Type|Phase|Grade|Stage|group|Task|task|class) (\d|I{1,3}|[AB])\b/,
      (_, kind = "", mark = "") => `${kind} ${nextMark(mark)}`,
    ],
    [
      /\b([A-Z]{2,})-([A-Z])\b/,
      (_, name = "", mark = "") =>
        `${name}-${mark === "Z" ? "A" : String.fromCharCode(mark.charCodeAt(0) + 1)}`,
    ],
  ]),
  {
    kind: "entity: one of another text",
    alter: (sentence, { elsewhere, pick }) => {
      const here = propers(sentence);
      const there = propers(elsewhere).filter((name) => !sentence.includes(name.replace(/s$/, "")));
      const from = chosen(here, pick);
      const to = chosen(there, pick);
      return from === undefined || to === undefined ? undefined : sentence.replace(from, () => to);
    },
  },
  {
    kind: "entity: two exchanged",
    alter: (sentence, { pick }) => {
      const here = propers(sentence);
      if (here.length < 2) return undefined;
      const one = here[pick % here.length] ?? "";
      const other = here[(pick + 1) % here.length] ?? "";
      if (one.includes(other) || other.includes(one) || coordinated(sentence, one, other)) return undefined;
      return sentence
        .split(one)
        .map((part) => part.split(other).join(one))
        .join(other);
    },
  },
  {
    kind: "sides of a comparison",
    alter: (sentence) => {
      const hit = COMPARES.exec(sentence);
      const [, one = "", verb = "", other = "", rest = ""] = hit ?? [];
      return hit === null ? undefined : `${capital(other)} ${verb} ${one}${rest}`;
    },
  },
];

/** “X outperforms Y on Z”: one side, the verb, the other side, and the rest. */
const COMPARES =
  /^((?!(?:We|It|They|This|These|Our|Results?|Experiments?|In|On|For|With)\b)[A-Z][\w-]*(?: (?!(?:is|are|was|were|that|which|to|of|and)\b)[\w-]+){0,3}?) ((?:(?:significantly|consistently|clearly|substantially|also) )?(?:outperform(?:s|ed)?|surpass(?:es|ed)?|exceed(?:s|ed)?|beats?|(?:is|are|was|were|performs?|performed|runs?|works?|worked) (?:\w+ly )?(?:\w+er|more \w+|less \w+|better|worse) than)) ((?!(?:or|and|the|an?|all|both|that|those|its|their|other|previous|existing|expected|chance|it|them)\b)[\w-]+(?: (?!(?:in|on|by|for|with|across|when|under|at|and|but|while|from|to|of|that|which)\b)[\w-]+){0,3})((?: (?:in|on|by|for|with|across|when|under|at)\b.*)?[,.].*)$/;

const MARKS = ["I", "II", "III"];

function nextMark(mark: string): string {
  if (/\d/.test(mark)) return String(Number(mark) + 1);
  return MARKS.includes(mark) ? (MARKS[(MARKS.indexOf(mark) + 1) % 3] ?? "I") : mark === "A" ? "B" : "A";
}

/** Names in the middle of a sentence: two capitals, or letters with digits, after a small word. */
function propers(text: string): string[] {
  const found = [...text.matchAll(/(?<=[a-z,(] )[A-Z][A-Za-z]*[A-Z0-9][\w-]*\b/g)].map((hit) => hit[0]);
  return found.filter((name, i) => name.length > 2 && found.indexOf(name) === i);
}

/** “A and B” exchanged is the same thing said. */
function coordinated(sentence: string, one: string, other: string): boolean {
  const between = sentence.slice(
    Math.min(sentence.indexOf(one), sentence.indexOf(other)),
    Math.max(sentence.indexOf(one) + one.length, sentence.indexOf(other) + other.length),
  );
  return (
    /^\S+(?:,? (?:and|or|\/) |, |\/| & | and \S+ )/.test(between) ||
    /\b(?:between|both|and|or|versus|vs)\b/.test(between)
  );
}
