/**
 * Alterations of real sentences, to measure the checks with. Written without a look at the checks' word lists: these are
 * the edits that a careless or dishonest writer makes.
 */
export interface Alteration {
  kind: string;
  /** The claim that comes of it; undefined where the sentence does not lend itself. */
  alter(sentence: string, others: Others): string | undefined;
}

/** What an alteration may borrow: the text around, and another text. */
export interface Others {
  text: string;
  elsewhere: string;
  /** A number that picks among several ways, the same on every run. */
  pick: number;
}

const chosen = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

function swapWord(sentence: string, table: Record<string, string>, pick: number): string | undefined {
  const hits = [...sentence.matchAll(/\b[A-Za-z]+\b/g)].filter((hit) =>
    Object.hasOwn(table, hit[0].toLowerCase()),
  );
  const hit = chosen(hits, pick);
  if (hit === undefined) return undefined;
  const other = table[hit[0].toLowerCase()] ?? "";
  const cased = /^[A-Z]/.test(hit[0]) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return sentence.slice(0, hit.index) + cased + sentence.slice(hit.index + hit[0].length);
}

const both = (pairs: string): Record<string, string> => {
  const table: Record<string, string> = {};
  for (const pair of pairs.trim().split(/\s*,\s*/)) {
    const [one = "", other = ""] = pair.split(":");
    table[one] = other;
    table[other] = one;
  }
  return table;
};

const DIRECTIONS = both(
  "increased:decreased, increase:decrease, increases:decreases, higher:lower, improved:worsened, improves:worsens, improve:worsen, enhanced:diminished, enhances:diminishes, upregulated:downregulated, activation:inactivation, promotes:prevents, promote:prevent, induces:suppresses, stimulates:inhibits, inhibits:stimulates, inhibited:stimulated, larger:smaller, better:worse, faster:slower, positive:negative, positively:negatively, gain:loss, longer:shorter, greater:lesser, more:less, rise:decline, rising:falling, protects:endangers, accelerated:delayed, strong:weak, stronger:weaker, before:after, above:below, best:worst, easy:difficult, early:late, maximize:minimize, outperforms:underperforms, outperform:underperform, effective:ineffective, beneficial:harmful, necessary:unnecessary, sensitive:resistant, high:low, simple:complex",
);
const QUANTIFIERS: Record<string, string> = {
  some: "all",
  most: "all",
  many: "all",
  several: "all",
  few: "most",
  certain: "all",
  often: "always",
  sometimes: "always",
  usually: "always",
  partially: "completely",
  partly: "entirely",
  rarely: "often",
  mostly: "exclusively",
  half: "all",
  frequently: "invariably",
};
const UNITS: Record<string, string> = {
  mg: "kg",
  kg: "mg",
  ms: "s",
  min: "h",
  hours: "days",
  days: "weeks",
  weeks: "months",
  months: "years",
  years: "months",
  minutes: "hours",
  ml: "l",
  mm: "cm",
  cm: "mm",
  nm: "mm",
  points: "percent",
  seconds: "minutes",
  tokens: "sentences",
  GB: "MB",
  MB: "GB",
  hour: "minute",
  day: "month",
  year: "week",
  h: "d",
  day_: "",
};
const REPLACEMENTS: Record<string, string> = {
  one: "four",
  two: "seven",
  three: "eight",
  four: "nine",
  five: "two",
  six: "eleven",
  seven: "three",
  eight: "twelve",
  ten: "thirty",
};

const HEADING =
  /^(?:AND|OR|THE|OF|IN|FOR|TO|WITH|BACKGROUND|OBJECTIVES?|DESIGN|SETTINGS?|METHODS?|MATERIALS?|PATIENTS|RESULTS?|CONCLUSIONS?|FINDINGS|MAIN|OUTCOMES?|MEASURES?|PARTICIPANTS|INTERVENTIONS?|PURPOSE|AIMS?|INTERPRETATION|RELEVANCE|FUNDING|CONTEXT|DATA|SOURCES|STUDY|SELECTION|EXTRACTION|SYNTHESIS|IMPORTANCE|SUBJECTS|EXPERIMENTAL|PRINCIPAL|SIGNIFICANCE|LIMITATIONS?|MEASUREMENTS|PRIMARY)$/;
const isName = (word: string) => !HEADING.test(word) && /[A-Z].*[A-Z0-9]|[a-z][A-Z]|[A-Za-z]-?\d/.test(word);

function names(text: string): string[] {
  return [...text.matchAll(/\b[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*\b/g)]
    .map((hit) => hit[0])
    .filter((word, i, all) => isName(word) && all.indexOf(word) === i && word.length > 2);
}

function nouns(text: string): string[] {
  return [...text.matchAll(/\b(?:the|of|in|a|an|and|by|for) ([a-z]{6,}(?:s|n|r|t|m|e))\b(?=[ ,.])/g)]
    .map((hit) => hit[1] ?? "")
    .filter(
      (word) =>
        !/(?:ed|ing|ly|ive|ous|ant|ent|able|ible|these|those|their|where|which|other|there|between|within|further|under|after|before|different|significant|several|another|present|recent|more|respect|addition|terms|order|either|whether|number|rather|whole|large|future|some|since)$/.test(
          word,
        ),
    );
}

const replaceOnce = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`\\b${from.replace(/[$^.*+?()[\]{}|\\-]/g, "\\$&")}\\b`), to);

export const HARMFUL: readonly Alteration[] = [
  {
    kind: "negation put in",
    alter: (s) => {
      const be = s.replace(
        /\b(is|are|was|were|can|will|may|could|has been|have been)\b(?! not| no| the first)/,
        "$1 not",
      );
      if (be !== s) return be;
      const verb = s.replace(
        /\b(show|find|increase|reduce|improve|require|achieve|provide|suggest|outperform|contribute)s?\b/,
        "does not $1",
      );
      return verb === s ? undefined : verb;
    },
  },
  {
    kind: "negation taken out",
    alter: (s) =>
      /\bnot (?!only)/.test(s)
        ? s.replace(/\b(did|does|do) not /, "").replace(/\bnot /, "")
        : /\b(?:no|without) /.test(s)
          ? s.replace(/\bno /, "a ").replace(/\bwithout /, "with ")
          : undefined,
  },
  {
    kind: "number changed",
    alter: (s, { pick }) => {
      const hits = [...s.matchAll(/(?<![\w.-])\d+(?:\.\d+)?(?![\w-]*[A-Za-z]\d|\d)/g)];
      const hit = chosen(hits, pick);
      if (hit === undefined) return swapWord(s, REPLACEMENTS, pick);
      const value = Number(hit[0]);
      const digits = hit[0].split(".")[1]?.length ?? 0;
      const other =
        pick % 3 === 0 ? value * 10 : pick % 3 === 1 ? value + (digits > 0 ? 0.3 : 3) : value * 2 + 1;
      return s.slice(0, hit.index) + other.toFixed(digits) + s.slice(hit.index + hit[0].length);
    },
  },
  {
    kind: "number of the same text",
    alter: (s, { text, pick }) => {
      const pattern = /(?<![\w.,-])\d+(?:\.\d+)?(?![\w.,]*\d|-)/g;
      const hit = chosen([...s.matchAll(pattern)], pick);
      const other = chosen(
        [...text.matchAll(pattern)]
          .map((each) => each[0])
          .filter((each) => Number(each) !== Number(hit?.[0])),
        pick,
      );
      return hit === undefined || other === undefined
        ? undefined
        : s.slice(0, hit.index) + other + s.slice(hit.index + hit[0].length);
    },
  },
  {
    kind: "unit changed",
    alter: (s) => {
      const percent = s.replace(/(\d) ?%/, "$1 mg");
      if (percent !== s) return percent;
      const other = s.replace(/(\d[ -]?)([A-Za-z]+)\b/, (whole, digits: string, unit: string) =>
        Object.hasOwn(UNITS, unit) ? `${digits}${UNITS[unit]}` : whole,
      );
      return other === s ? undefined : other;
    },
  },
  { kind: "direction flipped", alter: (s, { pick }) => swapWord(s, DIRECTIONS, pick) },
  { kind: "quantifier raised", alter: (s, { pick }) => swapWord(s, QUANTIFIERS, pick) },
  {
    kind: "hedge dropped",
    alter: (s, { pick }) => {
      const hits = [
        ...s.matchAll(
          /\b(?:may|might|could)(?: (?:also|further|thus|potentially))? (be )?([a-z]+)|\b(?:possibly|perhaps|probably|likely|potentially|presumably|appears? to|seems? to|tends? to) /g,
        ),
      ];
      const hit = chosen(hits, pick);
      if (hit === undefined) return undefined;
      const instead = hit[1] !== undefined ? `is ${hit[2]}` : hit[2] !== undefined ? `${hit[2]}s` : "";
      return s.slice(0, hit.index) + instead + s.slice(hit.index + hit[0].length);
    },
  },
  {
    kind: "cut to the complement",
    alter: (s) => {
      const hit =
        /\b(?:whether|if|hypothesi[sz]ed that|hypothesis that|unclear (?:how|if|that|whether)|failed to|unknown (?:if|whether)|no evidence (?:that|of|for)|lack of|absence of|believed that|thought (?:that|to)|rather than|instead of|unlikely (?:that|to)|not|cannot|without|prevent(?:s|ed)?|assum(?:e|ed|ing) that|question (?:whether|of)) ((?:[^.;?]| \d\.)+)/i.exec(
          s,
        );
      const cut = hit?.[1]?.replace(/[,:]?\s*$/, "");
      return cut === undefined || cut.split(" ").length < 5
        ? undefined
        : `${cut.charAt(0).toUpperCase()}${cut.slice(1)}.`;
    },
  },
  {
    kind: "entity of another text",
    alter: (s, { elsewhere, pick }) => {
      const name = chosen(names(s), pick);
      const noun = chosen(nouns(s), pick);
      const otherName = chosen(
        names(elsewhere).filter((word) => !s.includes(word)),
        pick,
      );
      const otherNoun = chosen(
        nouns(elsewhere).filter((word) => !s.includes(word)),
        pick,
      );
      if (name !== undefined && otherName !== undefined) return replaceOnce(s, name, otherName);
      return noun !== undefined && otherNoun !== undefined ? replaceOnce(s, noun, otherNoun) : undefined;
    },
  },
  {
    kind: "entity of the same text",
    alter: (s, { text, pick }) => {
      const name = chosen(names(s), pick);
      const otherName = chosen(
        names(text).filter(
          (word) => !s.includes(word) && !word.startsWith(name ?? " ") && name?.startsWith(word) !== true,
        ),
        pick,
      );
      return name === undefined || otherName === undefined ? undefined : replaceOnce(s, name, otherName);
    },
  },
  {
    kind: "two swapped",
    alter: (s) => {
      const [one, other] = names(s);
      if (one === undefined || other === undefined || one.includes(other) || other.includes(one))
        return undefined;
      const between = s.slice(s.indexOf(one) + one.length, s.indexOf(other));
      if (/^(?:,? (?:and|or) |, |[/ (-]+)$/.test(between) || /^(?:, [\w-]+)+,? (?:and|or) $/.test(between))
        return undefined;
      const marked = replaceOnce(s, one, "\u0001");
      return replaceOnce(marked, other, one).replace("\u0001", other);
    },
  },
];

const SPELLINGS = both(
  "tumor:tumour, behavior:behaviour, color:colour, analyze:analyse, analyzed:analysed, labeled:labelled, modeling:modelling, randomized:randomised, characterized:characterised, utilize:utilise, recognized:recognised, optimized:optimised, generalization:generalisation, fiber:fibre, anemia:anaemia, estrogen:oestrogen, pediatric:paediatric, leukemia:leukaemia, center:centre, summarization:summarisation, localization:localisation, favor:favour, organization:organisation, neighboring:neighbouring, hypothesized:hypothesised",
);
const SYNONYMS: Record<string, string> = {
  show: "demonstrate",
  shows: "demonstrates",
  demonstrate: "show",
  demonstrated: "showed",
  use: "employ",
  using: "employing",
  used: "utilized",
  important: "crucial",
  method: "approach",
  methods: "approaches",
  approach: "method",
  approaches: "methods",
  large: "big",
  significantly: "substantially",
  however: "nevertheless",
  obtain: "get",
  obtained: "acquired",
  examine: "investigate",
  examined: "investigated",
  investigate: "study",
  require: "need",
  requires: "needs",
  results: "findings",
  findings: "results",
  improve: "enhance",
  improves: "enhances",
  reveal: "show",
  assess: "evaluate",
  assessed: "evaluated",
  various: "several",
  novel: "new",
  new: "novel",
  effective: "efficacious",
  reduce: "decrease",
  reduced: "decreased",
  decrease: "reduction",
  achieve: "attain",
  achieves: "attains",
  propose: "introduce",
  perform: "conduct",
  performed: "conducted",
  identify: "find",
  rapid: "fast",
  common: "frequent",
  similar: "comparable",
  therefore: "thus",
  difficult: "hard",
  task: "job",
  often: "frequently",
  complex: "complicated",
  children: "kids",
  build: "construct",
  choose: "select",
  main: "principal",
  additional: "extra",
};
const TENSES = both(
  "is:was, are:were, shows:showed, show:showed, has:had, increases:increased, reduces:reduced, suggests:suggested, provides:provided, improves:improved, requires:required, achieves:achieved, remains:remained, plays:played, demonstrates:demonstrated, outperforms:outperformed, contains:contained, indicates:indicated",
);
const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const lowered = (s: string) =>
  /^(?:[A-Z][a-z]*[A-Z0-9]|[A-Z]{2}|I\b)/.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1);

export const HARMLESS: readonly Alteration[] = [
  {
    kind: "lead-in put before",
    alter: (s, { pick }) =>
      /^(?:However|Thus|In|We|To|This|These|Here|Our|BACKGROUND|RESULTS|METHODS|CONCLUSION|[A-Z]{4})/.test(
        s,
      ) || s.endsWith("?")
        ? undefined
        : `${chosen(["The authors report that", "In this paper, we show that", "This study found that", "It was shown that", "Results indicate that"], pick)} ${lowered(s)}`,
  },
  {
    kind: "lead-in dropped",
    alter: (s) => {
      const cut = s.replace(
        /^(?:However|Moreover|Furthermore|In addition|Therefore|Thus|Here|Finally|In conclusion|In this (?:paper|study|work)),? (?:we (?:show|find|found|demonstrate|report) that )?|^(?:We|Our results|These results|Our findings|These data) (?:show|find|found|demonstrate|report|indicate|showed|demonstrated|suggest) that /,
        "",
      );
      return cut === s ? undefined : cut.charAt(0).toUpperCase() + cut.slice(1);
    },
  },
  {
    kind: "plural",
    alter: (s) => {
      const other = s.replace(
        /\b(the|of|in) (method|cell|model|system|patient|effect|result|level|task|gene|protein|group|approach|treatment|response|language|sentence|text|word|network|dataset|disease|study)\b(?! [a-z]+s\b)/,
        (_, a: string, n: string) =>
          `${a} ${n.endsWith("y") ? `${n.slice(0, -1)}ies` : n.endsWith("h") ? `${n}es` : `${n}s`}`,
      );
      return other === s ? undefined : other;
    },
  },
  { kind: "tense", alter: (s, { pick }) => swapWord(s, TENSES, pick) },
  { kind: "spelling", alter: (s, { pick }) => swapWord(s, SPELLINGS, pick) },
  {
    kind: "number format",
    alter: (s) => {
      const other = s
        .replace(/(?<![\d.,])(\d)(\d{3})(?![\d.,]|\s?[–-])(?= [a-z])/, "$1,$2")
        .replace(/(\d),(\d{3})(?!\d)/, (w, a: string, b: string) => (s.includes(w) ? a + b : w));
      if (other !== s && !/\b(?:19|20)\d\d\b/.test(s)) return other;
      const percent = s.replace(/(\d) ?%/, "$1 percent");
      if (percent !== s) return percent;
      const word = s.replace(/\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?= [a-z]+s\b)/, (w) =>
        String(WORDS.indexOf(w)),
      );
      return word === s ? undefined : word;
    },
  },
  { kind: "synonym", alter: (s, { pick }) => swapWord(s, SYNONYMS, pick) },
  {
    kind: "bracket dropped",
    alter: (s) => {
      const cut = s.replace(/ \([^()]*\)/, "");
      return cut === s || !/[.]$/.test(cut) ? undefined : cut;
    },
  },
  {
    kind: "first clause",
    alter: (s) => {
      const hit =
        /^((?:[^,;()]| \d,\d){30,}?(?:is|are|was|were|shows?|increased?|reduced?|improves?|has|have|can)\b[^,;()]{15,}?)(?:;|, (?:and (?:that|this|we|the|it)|which|while|whereas|thus|suggesting)\b)/.exec(
          s,
        );
      return hit?.[1] === undefined ||
        /\b(?:whether|if|although|while|not only|both|either|neither)\b/i.test(hit[1])
        ? undefined
        : `${hit[1]}.`;
    },
  },
];
