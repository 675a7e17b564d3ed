import { type NetAnswer, type NetRequest, shortened, withoutSecrets } from "./net-request.ts";
import { MalformedAnswer, NetTrouble } from "./net-trouble.ts";
import { isTransient } from "./retry.ts";

const UNREACHED =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;

/** A try that gave no answer, and what to make of it. */
export class Failure {
  readonly kind: NetTrouble["kind"];
  readonly reason: string;
  readonly worthAnotherTry: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly cause: unknown;

  constructor(
    kind: NetTrouble["kind"],
    reason: string,
    more: { again: boolean; retryAfterMs?: number | undefined; status?: number; cause?: unknown },
  ) {
    this.kind = kind;
    this.reason = reason;
    this.worthAnotherTry = more.again;
    this.retryAfterMs = more.retryAfterMs;
    this.status = more.status;
    this.cause = more.cause;
  }

  /** Nobody was there to talk to: no such name, no way to it, nobody listening. */
  get unreached(): boolean {
    return this.cause instanceof Error && UNREACHED.test(codeOf(this.cause));
  }

  /** What is thrown after the last try. The address is named where it may be what is wrong, else the host alone. */
  trouble(request: NetRequest, tried: number): NetTrouble {
    if (this.cause instanceof NetTrouble) return this.cause;
    const asks =
      this.retryAfterMs === undefined ? "" : ` and asks to wait ${Math.ceil(this.retryAfterMs / 1000)} s`;
    const times = tried === 1 ? "" : `, ${tried} times`;
    const who =
      this.worthAnotherTry && this.kind !== "malformed"
        ? `${request.who} (${new URL(request.url).host}) gave no answer`
        : `${request.who} gave no answer to ${shortened(request.url)}`;
    const what = `${who}: ${withoutSecrets(this.reason, request.secret)}${asks}${times}.`;
    const mend = request.mend?.[this.kind];
    return new NetTrouble(this.kind, what, {
      cause: this.cause,
      ...(this.status === undefined ? {} : { status: this.status }),
      ...(mend === undefined ? {} : { mend }),
    });
  }
}

/** Why an answer that came is none, or nothing where it is one. */
export function refusalOf(
  answer: Pick<NetAnswer, "status" | "text">,
  request: NetRequest,
  retryAfterMs?: number,
): Failure | undefined {
  const { status, text } = answer;
  if (request.answers?.includes(status)) return undefined;
  if (status < 200 || status >= 300) {
    const kind = status === 429 ? "throttled" : status >= 500 ? "server" : "refused";
    const reason = `it said ${status}${excerpt(text)}`;
    return new Failure(kind, reason, { again: isTransient(status), retryAfterMs, status });
  }
  try {
    request.check?.(text);
    return undefined;
  } catch (cause) {
    if (!(cause instanceof MalformedAnswer)) throw cause;
    const reason = `what came is not what was asked for: ${cause.message.replace(/\.$/, "")}`;
    return new Failure("malformed", reason, { again: true, cause: undefined, status });
  }
}

/** What a fault of the platform means. Only trouble of the world is taken; anything else is thrown on. */
export function faultOf(cause: unknown, timeoutMs: number): Failure {
  if (cause instanceof NetTrouble) return new Failure(cause.kind, cause.what, { again: false, cause });
  if (!(cause instanceof Error)) throw cause;
  const inner = innermost(cause);
  if (inner instanceof NetTrouble) return new Failure(inner.kind, inner.what, { again: false, cause: inner });
  if (cause.name === "TimeoutError")
    return new Failure("timeout", `it did not answer within ${timeoutMs / 1000} s`, { again: true });
  const code = codeOf(cause);
  if (code === "" && !/^(?:fetch failed|terminated)$/.test(cause.message)) throw cause;
  return new Failure("connection", `the connection failed (${code || inner.message})`, {
    // Fetch refuses some ports by itself, whoever listens there.
    again: inner.message !== "bad port",
    cause,
  });
}

function innermost(error: Error): Error {
  return error.cause instanceof Error ? innermost(error.cause) : error;
}

function codeOf(error: Error): string {
  return (innermost(error) as NodeJS.ErrnoException).code ?? "";
}

/** The first words of an error's body, where they can be read. */
function excerpt(text: string): string {
  const words = text
    .slice(0, 4_000)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? "" : ` (${words.length <= 160 ? words : `${words.slice(0, 159)}…`})`;
}
