/** A rule of a robots.txt: the path it is about, and whether it allows. */
interface Rule {
  path: string;
  allow: boolean;
}

/**
 * Whether a robots.txt lets `agent` fetch a path with its query (RFC 9309): the group that names the agent counts, else
 * the group for all; of the rules that fit the longest counts, of two as long the one that allows.
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
  const groups = groupsOf(robots);
  const named = groups.filter(({ agents }) => agents.some((one) => one === agent.toLowerCase()));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  const fitting = chosen.flatMap(({ rules }) => rules).filter((rule) => fits(rule.path, path));
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length));
  const deciding = fitting.filter((rule) => rule.path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

function groupsOf(robots: string): { agents: string[]; rules: Rule[] }[] {
  const groups: { agents: string[]; rules: Rule[] }[] = [];
  // RFC 9309 asks parsers to read 500 kibibytes at least; nobody means more.
  for (const line of robots.slice(0, 512_000).split(/\r\n?|\n/)) {
    const [, name, value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const last = groups.at(-1);
    if (name?.toLowerCase() === "user-agent") {
      if (last === undefined || last.rules.length > 0)
        groups.push({ agents: [value.toLowerCase()], rules: [] });
      else last.agents.push(value.toLowerCase());
    } else if (last !== undefined && value !== "" && /^(?:dis)?allow$/i.test(name ?? "")) {
      last.rules.push({ path: value, allow: name?.toLowerCase() === "allow" });
    }
  }
  return groups;
}

/** Whether a rule's path begins the path; `*` stands for anything, `$` at its end for the end. */
function fits(rule: string, path: string): boolean {
  const closed = rule.endsWith("$");
  const parts = (closed ? rule.slice(0, -1) : rule).split("*");
  const [first = "", ...others] = parts;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of others.entries()) {
    if (closed && i === others.length - 1) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !closed || at === path.length;
}
