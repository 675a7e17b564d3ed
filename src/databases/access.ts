import { AuthorError } from "../model/trouble.ts";
import type { Politeness } from "../net/host-queue.ts";

/** Where a database is asked and as whom, from the environment. */
export interface Access {
  base: string;
  /** The base was replaced: a mirror, a proxy, a recorded server. It need not want a key. */
  replaced: boolean;
  key?: string;
  contact?: string;
}

/** A server on this machine is ours: it wants no pauses. */
const OWN_SERVER: Politeness = { intervalMs: 0, concurrency: 4 };

/** What a database wants of its guests, where it is asked; a mirror on this machine wants nothing. */
export function politenessAt({ base }: Access, usual: Politeness): Politeness {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(base).hostname) ? OWN_SERVER : usual;
}

/** Variables of the environment, as `process.env` has them. */
export type Environment = Record<string, string | undefined>;

/**
 * The access to a database: `TOUCHSTONE_<DATABASE>_URL`, `TOUCHSTONE_<DATABASE>_KEY`, `TOUCHSTONE_CONTACT`. Throws
 * AuthorError where a variable holds what cannot be used; its value is not repeated where it is a key.
 */
export function accessOf(database: string, base: string, environment: Environment): Access {
  const prefix = `TOUCHSTONE_${database.toUpperCase()}`;
  const url = environment[`${prefix}_URL`]?.trim() ?? "";
  const key = environment[`${prefix}_KEY`]?.trim() ?? "";
  const contact = environment.TOUCHSTONE_CONTACT?.trim() ?? "";
  const findings: string[] = [];
  if (url !== "" && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    findings.push(`${prefix}_URL is “${url}”, which is no web address. Write it like ${base}.`);
  if (/[^\x21-\x7e]/.test(key))
    findings.push(`${prefix}_KEY holds characters that no key has. Copy it again.`);
  if (contact !== "" && !/^[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+$/.test(contact))
    findings.push(
      `TOUCHSTONE_CONTACT is “${contact}”, which is no mail address. Write it like name@example.org.`,
    );
  if (findings.length > 0) throw new AuthorError(findings);
  return {
    base: (url === "" ? base : url).replace(/\/+$/, ""),
    replaced: url !== "",
    ...(key === "" ? {} : { key }),
    ...(contact === "" ? {} : { contact }),
  };
}
