import { isCommonWord } from "../../../language/rarity.ts";
import { isStopWord } from "../../../language/stop-words.ts";
import { stemOf } from "../../../language/tokens.ts";
import { familyVariants, spellingVariants } from "../../../language/variants.ts";
import type { FacetKind } from "../../../model/facet.ts";
import { looksLikeAdjective } from "./adjectives.ts";
import { amountSpellings } from "./amounts.ts";
import { measureKin } from "./measure-kin.ts";
import { isGeneralNoun, singular } from "./nouns.ts";
import { populationKin } from "./population-kin.ts";

/** Most spellings that one facet carries. */
const MOST = 24;

/** Every spelling of a facet's label that counts as naming it, the label first. `family`: its generations count too. */
export function facetSpellings(label: string, kind: FacetKind, family: boolean): string[] {
  const amounts = amountSpellings(label);
  if (amounts.length > 0) return [...new Set([label, ...amounts])];
  const named = family ? familyVariants(label) : spellingVariants(label);
  const own =
    kind === "named" || kind === "benchmark" ? [] : spread(label).flatMap((text) => spellingVariants(text));
  const kin = kind === "measure" ? kinOf(label) : kind === "population" ? populationKin(label) : [];
  return [...new Set([label, ...named, ...own, ...initialsOf(label), ...kin])].slice(0, MOST);
}

/** “named entity recognition” is also written NER: the initials of three to five small words. */
function initialsOf(label: string): string[] {
  const words = label.split(" ").filter((word) => !isStopWord(word));
  if (/^(?:larger|bigger|smaller|longer|shorter|deeper)$/.test(words[0] ?? "")) return [];
  const isSmall = words.every((word) => /^\p{Ll}+$/u.test(word) && word.length > 3);
  return isSmall && words.length >= 3 && words.length <= 5
    ? [words.map((word) => word.charAt(0).toUpperCase()).join("")]
    : [];
}

/** “sparse or dense systems” is said as either; a general noun at the end may be left out; “loss of X” is “X loss”. */
function spread(label: string): string[] {
  const either = /^(\S+) (?:and|or) (\S+) (.+)$/u.exec(label);
  const [, first = "", second = "", head = ""] = either ?? [];
  const whole =
    either !== null && looksLikeAdjective(first.toLowerCase())
      ? [`${first} ${head}`, `${second} ${head}`]
      : [label];
  const shorter = whole.flatMap((text) => {
    const words = text.split(" ");
    const last = words.at(-1)?.toLowerCase() ?? "";
    return text.split(/[\s-]/).length > 2 && words.length > 1 && isGeneralNoun(last)
      ? [words.slice(0, -1).join(" ")]
      : [];
  });
  const turned = /^(\S+) of (\S+)$/u.exec(label);
  return [
    ...whole,
    ...shorter,
    ...graphies(label),
    ...sized(label),
    ...vaccines(label),
    ...graded(label),
    ...deeds(label),
    ...(turned === null ? [] : [`${turned[2]} ${turned[1]}`]),
  ];
}

const GRADABLE =
  /^(?:small|large|high|low|young|old|short|long|early|late|deep|rich|poor|cold|warm|cool|strong|weak|fast|slow|hard|soft|light|heavy|mild|big|hot|wet|dry)$/;

/** “small language models” are also “smaller language models”. */
function graded(label: string): string[] {
  const [first = "", ...rest] = label.split(" ");
  if (rest.length === 0 || !GRADABLE.test(first)) return [];
  const stem =
    /[aeiou][gt]$/.test(first) && first.length === 3 ? first + first.at(-1) : first.replace(/e$/, "");
  return [`${stem.replace(/y$/, "i")}er ${rest.join(" ")}`];
}

/** “dependency parsers” are what does “dependency parsing”; a cancer does no such thing. */
function deeds(label: string): string[] {
  const agent = /^(.+ \p{Ll}{4,}?)(?:e|o)rs?$/u.exec(label)?.[1];
  const deed = agent === undefined ? undefined : `${agent}ing`;
  return deed === undefined || !isCommonWord(stemOf(deed.slice(deed.lastIndexOf(" ") + 1))) ? [] : [deed];
}

/** “larger robots” are robots by their size: more than a spelling of “robots”, and no short form. */
function sized(label: string): string[] {
  const thing = /^(?:larger|bigger|smaller|longer|shorter|deeper) (.+?)s?$/u.exec(label)?.[1];
  const noun = thing?.split(" ").at(-1);
  return noun === undefined ? [] : [`${noun} size`, `size of ${noun}s`, `${noun} scale`, `scale of ${noun}s`];
}

/** Who has a vaccination is vaccinated with a vaccine. */
function vaccines(label: string): string[] {
  const against = /^(.+) vaccinations?$/u.exec(label)?.[1];
  return against === undefined
    ? []
    : [`${against} vaccine`, `${against} vaccinated`, `${against} immunization`];
}

/** “mammographic screening” is also “mammography screening”. */
function graphies(label: string): string[] {
  const other = /graphic\b/.test(label)
    ? label.replace(/graphic\b/g, "graphy")
    : label.replace(/graphy(?= \p{L})/gu, "graphic");
  return other === label ? [] : [other];
}

/** Kin of a measure: bare where its name says it all (latency, test scores), else with its modifier (“cancer incidence”). */
function kinOf(label: string): string[] {
  const bare = label.toLowerCase().replace(/ per .*$/, "");
  const words = bare.split(" ");
  const found = bare === label.toLowerCase() ? [] : [bare];
  for (const count of [3, 2, 1]) {
    if (count > words.length) continue;
    const head = words
      .slice(-count)
      .map((word, i, all) => (i === all.length - 1 ? singular(word) : word))
      .join(" ");
    const kin = measureKin(head);
    if (kin.length === 0) continue;
    const modifier = words.slice(0, -count).join(" ");
    const standsAlone = modifier === "" || kin.includes("faster");
    return [...found, ...(standsAlone ? [head, ...kin] : kin.map((word) => `${modifier} ${word}`))];
  }
  return found;
}
