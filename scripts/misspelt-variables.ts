import { DATABASES } from "../src/model/database.ts";
import { nearestSpelling } from "../src/store/nearest-spelling.ts";

const ASKED = [...Object.keys(DATABASES).filter((id) => id !== "library"), "unpaywall", "opencitations"];
const PREFIX = "TOUCHSTONE_";
/** What stands behind the prefix. */
const KNOWN = ["CONTACT", "CACHE", ...ASKED.flatMap((id) => [`${id}_KEY`, `${id}_URL`])].map((name) =>
  name.toUpperCase(),
);

/**
 * Variables of the environment that are a slip of the pen away from one that is read. Others that begin alike may be somebody
 * else's, and are passed over. Values, which may be keys, are not repeated.
 */
export function misspeltVariables(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (!name.toUpperCase().startsWith(PREFIX)) return [];
    const own = name.slice(PREFIX.length);
    if (name.startsWith(PREFIX) && KNOWN.includes(own)) return [];
    const meant = nearestSpelling(own, KNOWN);
    return meant === undefined ? [] : [`${name} is not read. Did you mean ${PREFIX}${meant}?`];
  });
}
