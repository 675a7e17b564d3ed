/** How often and how patiently a request is tried again. Milliseconds. */
export interface Patience {
  /** Tries in all, the first included. */
  tries: number;
  /** Wait before the second try; doubled for each one after. */
  firstWaitMs: number;
  /** No single wait is longer; a server that asks for more is left alone. */
  longestWaitMs: number;
}

export const PATIENCE: Patience = { tries: 5, firstWaitMs: 1_000, longestWaitMs: 60_000 };

/**
 * The wait that a `Retry-After` header asks for (RFC 9110, section 10.2.3): seconds, or a date, in which case it counts
 * from `now`. Undefined where there is none or it says neither.
 */
export function retryAfterMs(header: string | null | undefined, now: number): number | undefined {
  const written = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(written)) return Number(written) * 1_000;
  // Every form of an HTTP date begins with the name of a day.
  const date = /^[A-Za-z]{3}/.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The wait after the try of that number (1 is the first), where the server asks for none: doubled each time. */
export function backOffMs(tried: number, { firstWaitMs, longestWaitMs }: Patience): number {
  return Math.min(firstWaitMs * 2 ** (tried - 1), longestWaitMs);
}

/** Whether a status says “not now” rather than “no”. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501);
}
