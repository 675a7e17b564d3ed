import { SYNONYM_GROUPS } from "./synonym-groups.ts";
import { stemOf } from "./tokens.ts";

const NONE: ReadonlySet<string> = new Set();
const synonyms = new Map<string, Set<string>>();

for (const words of SYNONYM_GROUPS) {
  const stems = new Set(words.map(stemOf));
  for (const stem of stems) {
    const others = synonyms.get(stem) ?? new Set();
    for (const other of stems) if (other !== stem) others.add(other);
    synonyms.set(stem, others);
  }
}

/** The stems that may stand for a stem without changing what is said. Not transitive: “get” is not “win”. */
export function synonymsOf(stem: string): ReadonlySet<string> {
  return synonyms.get(stem) ?? NONE;
}
