import { type Alteration, both, chosen, names, nouns, replaceOnce, swapWord } from "./alterations.ts";

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

/** A name's plural, or a name with a part more, names the same thing often enough. */
function isFormOf(word: string, name: string | undefined): boolean {
  const [one, other] = [word, name ?? " "].map((each) => each.toLowerCase().replace(/(?:-.*|s)$/, ""));
  return one === other;
}

/** What turns a sentence into another one. */
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
        names(elsewhere).filter((word) => !s.includes(word) && !isFormOf(word, name)),
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
        names(text).filter((word) => !s.includes(word) && !isFormOf(word, name)),
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
