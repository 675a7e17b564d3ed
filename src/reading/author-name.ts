import type { Author } from "../model/record.ts";
import { storedLine } from "./stored-text.ts";

const PARTICLE =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|af|av|st\.?)$/i;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;
const INITIALS = /^(?:\p{Lu}\.?-?){1,2}$/u;
const GROUP =
  /\b(?:group|consortium|collaboration|collaborators|team|committee|society|association|organi[sz]ation|institute|university|network|investigators|initiative|project|foundation|ministry|department|council|agency|laboratory|inc|ltd|gmbh|llc)\b/i;
/** Family names of two letters, which written in capitals are no initials. */
const SHORT_FAMILY =
  /^(?:an|bi|du|fu|ge|gu|he|hu|li|lu|ma|mi|ni|ou|pu|qi|su|wu|xi|xu|ye|yi|yu|oh|no|ko|ha|ho|le|do|vo)$/i;
const MOST_AUTHORS = 5000;

function person(family: string, given: string): Author {
  return given === "" ? { literal: family } : { family, given };
}

/** Particles in small letters behind a given name (“Berg, Jan van der”), fit to stand before the family name, and what is left. */
function trailingParticles(given: string): [particles: string, given: string] {
  const words = given.split(" ");
  let end = words.length;
  while (end > 1 && PARTICLE.test(words[end - 1]!) && /^\p{Ll}/u.test(words[end - 1]!)) end--;
  const particles = words.slice(end);
  return [particles.map((word) => `${word} `).join(""), words.slice(0, end).join(" ")];
}

/**
 * An author from one written name: “Given Family” or “Family, Given”. Particles go with the family name, initials at the
 * end are given names (“Soman K. P.”); a group, a single word or a name in a script without spaces stays whole.
 */
export function authorOf(written: string): Author | undefined {
  const name = storedLine(written)
    .slice(0, 500)
    .replace(/[\s,;]+$/, "");
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const [family, given, rest] = name.split(/\s*,\s*/);
  if (family && given && !SUFFIX.test(given)) {
    const [particles, first] = trailingParticles(given);
    return person(particles + family, [first, rest].filter(Boolean).join(", "));
  }
  if (GROUP.test(name)) return { literal: name };
  const words = name.replace(/,/g, "").split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? ` ${words.pop()}` : "";
  if (words.length === 1) return { literal: name };
  let tail = words.length;
  while (tail > 1 && INITIALS.test(words[tail - 1]!) && !SHORT_FAMILY.test(words[tail - 1]!)) tail--;
  if (tail < words.length && !words.slice(0, tail).some((word) => INITIALS.test(word))) {
    return person(words.slice(0, tail).join(" ") + suffix, words.slice(tail).join(" "));
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1]!)) start--;
  return person(words.slice(start).join(" ") + suffix, words.slice(0, start).join(" "));
}

/** An author from what a file holds: a written name, or an object with the parts or the whole of one. */
function authorFrom(written: unknown): Author | undefined {
  if (typeof written === "string") return authorOf(written);
  if (typeof written !== "object" || written === null) return undefined;
  const part = (...keys: string[]) => {
    for (const key of keys) {
      const value = (written as Record<string, unknown>)[key];
      if (typeof value === "string" && value.trim() !== "") return storedLine(value).slice(0, 500);
    }
    return undefined;
  };
  const family = part("family", "last", "lastName", "surname");
  const given = part("given", "first", "firstName", "forenames");
  if (family !== undefined) return given === undefined ? { family } : { family, given };
  const literal = part("literal");
  if (literal !== undefined) return { literal };
  const name = part("name", "display_name", "fullName") ?? given;
  return name === undefined ? undefined : authorOf(name);
}

/** The authors that a file holds as a list of names or objects, or as one text with “and” or semicolons between names. */
export function authorsFrom(written: unknown): Author[] {
  const list =
    typeof written === "string"
      ? written.replace(/\s+/g, " ").split(/ ?; ?| and /)
      : Array.isArray(written)
        ? written
        : [];
  return list.slice(0, MOST_AUTHORS).flatMap((one: unknown) => authorFrom(one) ?? []);
}
