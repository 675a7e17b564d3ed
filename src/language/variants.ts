import { bothSpellings } from "./both-spellings.ts";
import { hyphenated } from "./compounds.ts";

/** Most spellings of one label. Beyond them a query grows long and finds nothing more. */
const MOST = 24;

const GREEK: readonly (readonly [string, string])[] = [
  ["α", "alpha"],
  ["β", "beta"],
  ["γ", "gamma"],
  ["δ", "delta"],
  ["ε", "epsilon"],
  ["ζ", "zeta"],
  ["θ", "theta"],
  ["κ", "kappa"],
  ["λ", "lambda"],
  ["μ", "mu"],
  ["σ", "sigma"],
  ["τ", "tau"],
  ["ω", "omega"],
];

/**
 * Every spelling that counts as writing `label`, the label itself first: hyphenated, spaced and joined (IL-6, IL 6,
 * IL6), Greek letters spelled out, singular and plural, British and American, what stands in brackets. Upper and lower
 * case are left to `mentions`. At most 24, without repetition.
 */
export function spellingVariants(label: string): string[] {
  const whole = label.trim().replace(/\s+/g, " ");
  if (whole === "") return [label];
  const found = new Set([whole]);
  for (const part of bracketed(whole)) found.add(part);
  for (const grow of [versioned, greek, separated, compounded, numbered, bothSpellings]) {
    for (const spelling of [...found]) for (const other of grow(spelling)) found.add(other);
  }
  return [...found].filter((spelling) => /[\p{L}\p{N}]/u.test(spelling)).slice(0, MOST);
}

/** “large language model (LLM)” is written as either; empty brackets are part of a name: LLM.int8(). */
function bracketed(label: string): string[] {
  const found = /^(.+?)\s*\(([^()]{2,40})\)$/u.exec(label);
  return found?.[1] === undefined || found[2] === undefined ? [] : [found[1], found[2]];
}

function greek(label: string): string[] {
  let spelled = label;
  let lettered = label;
  for (const [letter, name] of GREEK) {
    spelled = spelled.replaceAll(letter, name).replaceAll(letter.toUpperCase(), name);
    lettered = lettered.replace(new RegExp(`(?<=[\\s-]|^)${name}(?=[\\s-]|$)`, "giu"), letter);
  }
  // The micro sign, the Greek mu and a plain u are one letter in units and names.
  return [spelled, lettered].filter((text) => text !== label);
}

/** “Name 2.0” is also written “Name2.0”, “Name 2”, “Name-2” and “Name2”. */
function versioned(label: string): string[] {
  const [, name = "", version = ""] = /^([\p{L}\p{N}-]*\p{L})[\s-]?(\d{1,2})\.0$/u.exec(label) ?? [];
  if (name === "") return [];
  return [
    `${name} ${version}.0`,
    `${name}${version}.0`,
    `${name} ${version}`,
    `${name}-${version}`,
    `${name}${version}`,
  ];
}

/** The same name hyphenated, spaced and joined, and split where letters meet digits or a hump begins. */
function separated(label: string): string[] {
  const bare = label.replace(/\(\)$/u, "");
  const pieces = bare.split(/[\s\-‐-―_/.]+/u).filter((piece) => piece !== "");
  const found: string[] = bare === label ? [] : [bare];
  if (pieces.length > 1) {
    found.push(pieces.join(" "));
    if (pieces.length > 2 && /\p{Ll}-\p{Ll}/u.test(bare))
      found.push(bare.replace(/(?<=\p{Ll})-(?=\p{Ll})/gu, ""));
    if (pieces.length === 2) {
      if (/[\p{Lu}\d]/u.test(bare)) found.push(pieces.join("-"));
      if (/[\p{Lu}\d.-]/u.test(bare) && isJoinable(pieces)) found.push(pieces.join(""));
    }
  } else {
    const split = /^(\p{L}{1,6})(\d{1,3}\p{L}?)$/u.exec(bare);
    if (split !== null) found.push(`${split[1]}-${split[2]}`, `${split[1]} ${split[2]}`);
    const humps = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(bare);
    if (humps !== null) found.push(`${humps[1]}-${humps[2]}`, `${humps[1]} ${humps[2]}`);
  }
  return found.filter((text) => text !== label);
}

/** Compounds in one, with a hyphen or in two, where the parts are known: “breastfeeding duration” is also “breast-feeding duration”, “data sets” are “datasets”. */
function compounded(label: string): string[] {
  const parted = label.replace(
    /(?<![\p{L}\d-])\p{Ll}{7,}(?![\p{L}\d-])/gu,
    (word) => hyphenated(word) ?? word,
  );
  const joined = label.replace(
    /(?<![\p{L}\d-])(\p{Ll}{3,})[- ](?=(\p{Ll}{3,})(?![\p{L}\d-]))/gu,
    (whole, first, second) => (hyphenated(`${first}${second}`) === `${first}-${second}` ? first : whole),
  );
  return [parted, joined].filter((text) => text !== label);
}

/** Joined spellings are for names with digits or capitals and for short pairs that a hyphen joins already. */
function isJoinable([first = "", second = ""]: string[]): boolean {
  if (/\d/.test(second) || /^\p{L}$/u.test(second)) return true;
  return first.length + second.length <= 14 && first.length > 2 && second.length > 2;
}

/** Singular and plural of the last word, where it is a word: not for names with digits or inner capitals. */
function numbered(label: string): string[] {
  const last = /\p{L}+$/u.exec(label)?.[0];
  if (last === undefined || last.length < 3 || /[\d.]|\p{Script=Greek}/u.test(label)) return [];
  const before = label.slice(0, label.length - last.length);
  if (/^\p{Lu}{2,}s$/u.test(last)) return [before + last.slice(0, -1)];
  if (last === last.toUpperCase() && last !== last.toLowerCase()) return [`${label}s`];
  if (/\p{Ll}\p{Lu}/u.test(label) || /ing$/u.test(last)) return [];
  return inNumber(last).map((word) => before + word);
}

/** One already, though it ends like many. */
const SINGULAR =
  /^(?:bias|gas|atlas|canvas|diabetes|species|series|measles|rabies|herpes|lens|means|news|tuberculosis)$/iu;

function inNumber(word: string): string[] {
  if (SINGULAR.test(word)) return [];
  if (/(?:sis|xis)$/u.test(word)) return [`${word.slice(0, -2)}es`];
  if (/(?:ss|us|ous|ness|ics|is)$/u.test(word)) return [];
  if (/[^aeiou]ies$/u.test(word)) return [`${word.slice(0, -3)}y`];
  if (/(?:sh|ch|x|ss|z)es$/u.test(word)) return [word.slice(0, -2)];
  if (word.endsWith("s")) return [word.slice(0, -1)];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:sh|ch|x|z)$/u.test(word)) return [`${word}es`];
  return [`${word}s`];
}

/**
 * Spellings of a family of things, for which its numbered generations count too: “Name”, “Name 2”, “Name-2”,
 * “Name2”, “Namev2” … up to 5. `mentions` takes them for other things unless they are given.
 */
export function familyVariants(label: string): string[] {
  const generations = [2, 3, 4, 5].flatMap((n) => [`${label}-${n}`, `${label}${n}`, `${label}-v${n}`]);
  return [...new Set([...spellingVariants(label), ...generations])];
}
