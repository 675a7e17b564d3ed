import { SYNONYM_GROUPS } from "./synonym-groups.ts";
import { stemOf } from "./tokens.ts";

const groupsOf = new Map<string, number[]>();
SYNONYM_GROUPS.forEach((words, group) => {
  for (const word of new Set(words.map(stemOf))) groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
});

/** Whether anything may stand for a stem. */
export function hasSynonyms(stem: string): boolean {
  return groupsOf.has(stem);
}

/** Whether two stems may stand for one another without changing what is said. Not transitive: “get” is not “win”. */
export function areSynonyms(one: string, other: string): boolean {
  if (one === other) return true;
  const groups = groupsOf.get(one);
  if (groups === undefined) return false;
  const others = groupsOf.get(other);
  return others?.some((group) => groups.includes(group)) ?? false;
}

const members = SYNONYM_GROUPS.map((words) => [...new Set(words.map(stemOf))]);

/** The stems that may stand for a stem. */
export function synonymsOf(stem: string): string[] {
  return (groupsOf.get(stem) ?? [])
    .flatMap((group) => members[group] ?? [])
    .filter((other) => other !== stem);
}
