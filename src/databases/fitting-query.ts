import type { Query } from "../model/query.ts";

/** An address longer than this is refused by servers between; OpenAlex says so of 4 KB. Characters, encoded. */
const LONGEST_QUERY = 3_500;

/**
 * The query as it is written for a database, shortened until it fits an address: the last spelling of the longest group
 * goes first, the first spelling of a group never. `left` names what was left out.
 */
export function fittingQuery(
  query: Query,
  write: (query: Query) => Record<string, string>,
  longest = LONGEST_QUERY,
): { written: Record<string, string>; left: string[] } {
  const left: string[] = [];
  let groups = query.groups;
  for (;;) {
    const written = write({ ...query, groups });
    if (encodeURIComponent(Object.values(written).join("")).length <= longest) return { written, left };
    const sizes = groups.map((group) => (group.length > 1 ? group.join("").length : 0));
    const most = Math.max(...sizes);
    if (most === 0) return { written, left };
    const at = sizes.indexOf(most);
    left.push(groups[at]?.at(-1) ?? "");
    groups = groups.map((group, i) => (i === at ? group.slice(0, -1) : group));
  }
}
