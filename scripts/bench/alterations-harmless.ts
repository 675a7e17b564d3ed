import { type Alteration, both, chosen, swapWord } from "./alterations.ts";

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

/** What leaves a sentence saying what it said. */
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
