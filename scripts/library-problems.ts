import type { Gap } from "../src/model/gap.ts";

/** So many of a kind are told one by one; the others are counted. */
const TOLD = 20;

/** Entries and files of a library that could not be read, apart from fields that could not be used. */
function byKind(problems: readonly Gap[]): { unread: Gap[]; doubted: Gap[] } {
  return {
    unread: problems.filter(({ kind }) => kind !== "library-field"),
    doubted: problems.filter(({ kind }) => kind === "library-field"),
  };
}

/** What could not be read of a library, and what not be used, as lines for a person. `size` is how many works it holds. */
export function libraryProblemLines(problems: readonly Gap[], size: number): string[] {
  const { unread, doubted } = byKind(problems);
  const count = (of: Gap[], one: string, many: string) =>
    of.length === 1 ? `1 ${one}` : `${of.length} ${many}`;
  const fields = `${count(doubted, "field", "fields")} of the library could not be used, the works are used without.`;
  const entries = `${count(unread, "entry", "entries")} of the library could not be read and left out; ${size} works are used.`;
  return [
    ...[...unread.slice(0, TOLD), ...doubted.slice(0, TOLD)].map(({ message }) => message),
    ...(doubted.length > TOLD ? [fields] : []),
    ...(unread.length > 0 ? [entries] : []),
  ];
}

/** What could not be read of a library, and what not be used: the first few of each one by one, and one gap for the rest. */
export function libraryGaps(problems: readonly Gap[]): Gap[] {
  const { unread, doubted } = byKind(problems);
  return [
    ...firstAndRest(unread, "library-line", "entries of the library could not be read"),
    ...firstAndRest(doubted, "library-field", "fields of the library could not be used"),
  ];
}

function firstAndRest(all: Gap[], kind: Gap["kind"], what: string): Gap[] {
  const more = all.length - TOLD;
  if (more <= 0) return all;
  const message = `${more} more ${what}, ${all.length} in all: "npm run search -- --json" on the library names each.`;
  return [...all.slice(0, TOLD), { kind, database: "library", where: "library", message }];
}
