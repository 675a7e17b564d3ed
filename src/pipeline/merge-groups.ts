/** Groups of numbered things that grow together: a union-find with the members of each group at hand. */
export interface Groups {
  /** The number that stands for a thing's group. */
  find(one: number): number;
  join(one: number, other: number): void;
  /** Members of the group that a thing is in, in ascending order. */
  members(one: number): number[];
  /** All groups, each ascending, in the order of their first members. */
  all(): number[][];
}

/** Each of `count` things in a group of its own, to begin with. The smallest member stands for its group. */
export function groups(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const joined = new Map<number, number[]>();
  const find = (one: number): number => {
    let root = one;
    while (parent[root]! !== root) root = parent[root]!;
    for (let at = one; at !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const members = (one: number) => joined.get(find(one)) ?? [find(one)];
  return {
    find,
    members: (one) => [...members(one)].sort((a, b) => a - b),
    join(one, other) {
      const [a, b] = [find(one), find(other)];
      if (a === b) return;
      const [root, rest] = a < b ? [a, b] : [b, a];
      const [large, small] = [members(root), members(rest)];
      const into = large.length >= small.length ? [large, small] : [small, large];
      for (const member of into[1]!) into[0]!.push(member);
      joined.delete(rest);
      joined.set(root, into[0]!);
      parent[rest] = root;
    },
    all() {
      const found: number[][] = [];
      for (let i = 0; i < count; i++) if (find(i) === i) found.push(this.members(i));
      return found;
    },
  };
}
