import { AuthorError } from "../src/model/trouble.ts";

/**
 * The one instant of a run, as an ISO date and time: SOURCE_DATE_EPOCH where it is set (seconds since 1970, as
 * reproducible-builds.org specifies), else the clock. Throws an AuthorError where the variable is not such a number.
 */
export function runDate(environment: NodeJS.ProcessEnv = process.env, now = Date.now()): string {
  const written = environment.SOURCE_DATE_EPOCH;
  if (written === undefined || written === "") return new Date(now).toISOString();
  const date = new Date(/^\d{1,12}$/.test(written) ? Number(written) * 1000 : Number.NaN);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999)
    throw new AuthorError([
      `SOURCE_DATE_EPOCH is "${written}". Write whole seconds since 1970, such as 1767225600.`,
    ]);
  return date.toISOString();
}
