import type { Politeness } from "./host-queue.ts";
import type { NetTroubleKind } from "./net-trouble.ts";

/** One GET request. What is secret stands apart, so that it never reaches a file, a message or another host. */
export interface NetRequest {
  /** Who is asked, as a person would say it: “OpenAlex”. */
  who: string;
  /** The address without keys and contact. */
  url: string;
  headers?: Record<string, string>;
  /** Keys and contact: sent to the first host alone, never kept. */
  secret?: Secret;
  /** An address of the settings may be local; one that came from a record may not. */
  from: "settings" | "record";
  politeness: Politeness;
  /** Each host is asked by its robots.txt first, those that a redirect leads to as well. */
  robots?: boolean;
  limits?: Partial<Limits>;
  /** For how long a kept answer counts, in milliseconds, where it is not as long as others. */
  keepMs?: number;
  /** Statuses besides 2xx that are answers: 404 where “unknown” is one. */
  answers?: number[];
  /** Throws MalformedAnswer where the body is not what was asked for: it is not kept then, and is asked for again. */
  check?(text: string): void;
  /** How to mend it, where this server has its own way. */
  mend?: Partial<Record<NetTroubleKind, string>>;
}

export interface Secret {
  query?: Record<string, string>;
  headers?: Record<string, string>;
}

/** Limits of one request. */
export interface Limits {
  /** For one try, from connecting to the last byte. */
  timeoutMs: number;
  /** For all tries and the waits between them. */
  totalMs: number;
  /** Of the body, decompressed. */
  maxBytes: number;
}

export const LIMITS: Limits = { timeoutMs: 30_000, totalMs: 180_000, maxBytes: 50_000_000 };

export interface NetAnswer {
  status: number;
  /** Where it came from, after redirects. */
  url: string;
  contentType: string;
  body: Uint8Array;
  /** The body as text. */
  text: string;
  /** ISO date and time when the server gave it, also where it was kept since. */
  date: string;
  /** Whether it came from the cache. */
  cached: boolean;
}

/** An address short enough for a message. */
export function shortened(url: string): string {
  return url.length <= 200 ? url : `${url.slice(0, 199)}…`;
}

/** A text without the values of secrets, plain or encoded for an address. Values too short to be a secret stay. */
export function withoutSecrets(text: string, secret: Secret | undefined): string {
  const values = [...Object.values(secret?.query ?? {}), ...Object.values(secret?.headers ?? {})]
    .map((value) => value.replace(/^Bearer /, ""))
    .filter((value) => value.length >= 5);
  return values.reduce(
    (rest, value) => rest.replaceAll(value, "REDACTED").replaceAll(encodeURIComponent(value), "REDACTED"),
    text,
  );
}
