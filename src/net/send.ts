import { fetch, type Response } from "undici";
import { followable } from "./address.ts";
import type { Agents } from "./agents.ts";
import { type NetRequest, shortened } from "./net-request.ts";
import { NetTrouble } from "./net-trouble.ts";

const MOST_REDIRECTS = 5;

/**
 * Sends a request once and follows its redirects, each checked as an address from a record once it leaves the origin it
 * began at; keys and contact go to that origin alone. Throws NetTrouble, or what the platform throws for a fault.
 */
export async function send(
  request: NetRequest,
  agents: Agents,
  options: {
    userAgent: string;
    isPublic: (ip: string) => boolean;
    /** Throws where robots.txt says no. */
    obeyRobots: (url: URL) => Promise<void>;
    signal: AbortSignal;
  },
): Promise<{ response: Response; url: string }> {
  const first = new URL(request.url);
  let url = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const home = request.from === "settings" && url.origin === first.origin;
    if (!home) {
      followable(url.href, options.isPublic);
      await agents.checkHost(url.hostname);
    }
    if (request.robots === true) await options.obeyRobots(url);
    const secret = url.origin === first.origin ? request.secret : undefined;
    const target = new URL(url);
    for (const [name, value] of Object.entries(secret?.query ?? {})) target.searchParams.set(name, value);
    const response = await fetch(target, {
      dispatcher: home ? agents.open : agents.guarded,
      redirect: "manual",
      signal: options.signal,
      headers: { "user-agent": options.userAgent, ...request.headers, ...secret?.headers },
    });
    const location =
      response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (location === null) return { response, url: url.href };
    await response.body?.cancel();
    url = nextUrl(location, url, request);
  }
  const what = `${request.who} sent ${shortened(request.url)} on more than ${MOST_REDIRECTS} times.`;
  throw new NetTrouble("redirects", what);
}

/** Where a redirect leads, without the keys and contact that the server may have put into it. */
function nextUrl(location: string, from: URL, request: NetRequest): URL {
  if (!URL.canParse(location, from.href))
    throw new NetTrouble("redirects", `${request.who} sent ${shortened(request.url)} on to no address.`);
  const url = new URL(location, from);
  for (const name of Object.keys(request.secret?.query ?? {})) url.searchParams.delete(name);
  url.hash = "";
  return url;
}
