import { WorldError } from "../model/trouble.ts";

/** What can go wrong between us and a server, and how to mend it. */
export const NET_TROUBLES = {
  connection: "Check the connection, or try again later.",
  timeout: "Try again later; the server may be busy.",
  throttled: "Try again later, or give a key where the server offers one.",
  server: "The server is unwell: try again later.",
  refused: "Check the key and the query.",
  malformed: "Try again later; if it persists, the server has changed its answers.",
  "too-large": "Search for less at once, with a narrower query or fewer records.",
  redirects: "Check the address.",
  address: "Only public addresses are followed from records.",
  offline: "Run once without --offline, so that the answer is kept.",
  robots: "Get the text by hand and put it into content/library.",
  cache: "Make the cache folder writable, or free some space.",
} as const;
export type NetTroubleKind = keyof typeof NET_TROUBLES;

/** A request that got no usable answer. The message says who, what, where and how to mend it, and holds no secret. */
export class NetTrouble extends WorldError {
  override name = "NetTrouble";
  readonly kind: NetTroubleKind;
  readonly status: number | undefined;
  /** What happened, without the way to mend it. */
  readonly what: string;

  constructor(
    kind: NetTroubleKind,
    what: string,
    options: ErrorOptions & { status?: number; mend?: string } = {},
  ) {
    super(`${what} ${options.mend ?? NET_TROUBLES[kind]}`, options);
    this.kind = kind;
    this.what = what;
    this.status = options.status;
  }
}

/** A body that came with a good status and is not what was asked for: cut off, a web page, or an error in disguise. */
export class MalformedAnswer extends Error {
  override name = "MalformedAnswer";
}
