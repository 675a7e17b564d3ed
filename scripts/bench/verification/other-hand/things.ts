import { type Alteration, chosen } from "../../alterations.ts";
import { byRules, capital, pairs } from "./rewrites.ts";

/** Other things named, things exchanged, and the sides of a comparison. */
export const THINGS: Alteration[] = [
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
