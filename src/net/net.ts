import { isPublicAddress, refusal } from "./address.ts";
import { openAgents, type Proxies } from "./agents.ts";
import type { AnswerCache } from "./answer-cache.ts";
import { decodeText, readLimited } from "./body.ts";
import type { Clock } from "./clock.ts";
import { Failure, faultOf, refusalOf } from "./failure.ts";
import { type HostQueue, hostQueue } from "./host-queue.ts";
import { LIMITS, type NetAnswer, type NetRequest, shortened, withoutSecrets } from "./net-request.ts";
import { NetTrouble } from "./net-trouble.ts";
import { backOffMs, PATIENCE, type Patience, retryAfterMs } from "./retry.ts";
import { robotsAllow } from "./robots.ts";
import { send } from "./send.ts";

/** The only way to the network. */
export interface Net {
  /** The answer to a request, kept from an earlier run where there is one. Throws NetTrouble where there is none to get. */
  get(request: NetRequest): Promise<NetAnswer>;
  close(): Promise<void>;
}

export interface NetOptions {
  clock: Clock;
  /** How we name ourselves; the contact belongs in it. */
  userAgent: string;
  cache?: AnswerCache;
  /** Nothing is sent: what is not kept is trouble of kind `offline`. */
  offline?: boolean;
  /** What is kept is asked for again, once, and replaced. */
  fresh?: boolean;
  /** What was kept longer ago than this, in milliseconds, is asked for again; offline it is used all the same. */
  keepMs?: number;
  /** The instant that answers bear instead of the time on the clock, as an ISO date: for runs that must repeat to the byte. */
  date?: string;
  patience?: Patience;
  proxies?: Proxies;
  /** Which IP addresses an address from a record may lead to; the public ones. */
  isPublic?: (ip: string) => boolean;
}

interface Host {
  queue: HostQueue;
  /** Why it was given up last time, after how many tries, and until when it is left alone; then it is tried once only. */
  down?: { failure: Failure; tried: number; until: number } | undefined;
}

/** What robots.txt files call us. */
const AGENT = "touchstone";
/** A body that is another thing than asked for seldom gets better, and a host that cannot be reached seldom comes back at once. */
const FEW_TRIES = 3;

/** Opens the network: politeness by host, retries, limits, and answers kept on disk. */
export function openNet(options: NetOptions): Net {
  const { clock, cache, patience = PATIENCE, isPublic = isPublicAddress } = options;
  const agents = openAgents(isPublic, options.proxies);
  const contact = { headers: { from: /mailto:([^\s)]+)/.exec(options.userAgent)?.[1] ?? "" } };
  const hosts = new Map<string, Host>();
  const robots = new Map<string, Promise<NetAnswer>>();

  /** What this run has asked for is not asked for again, `fresh` or not. */
  const asked = new Set<string>();
  const underWay = new Map<string, Promise<NetAnswer>>();

  async function get(request: NetRequest): Promise<NetAnswer> {
    if (!URL.canParse(request.url)) throw refusal(request.url, "it is no web address");
    const { url, headers, answers, from, robots: obeys } = request;
    const same = JSON.stringify([url, headers, answers, from, obeys]);
    const other = underWay.get(same);
    if (other !== undefined) {
      const theirs = await other;
      if (refusalOf(theirs, request) === undefined) return theirs;
    }
    const answer = keptOrSent(request);
    underWay.set(same, answer);
    try {
      return await answer;
    } finally {
      if (underWay.get(same) === answer) underWay.delete(same);
    }
  }

  async function keptOrSent(request: NetRequest): Promise<NetAnswer> {
    const name = JSON.stringify(["GET", request.url, request.headers?.accept ?? ""]);
    const kept = await keptAnswer(name, request);
    if (kept !== undefined && mayBeUsed(kept, name, request)) return kept;
    if (options.offline === true) {
      const what = `${request.who} was not asked for ${shortened(request.url)}: the run is offline and no answer is kept.`;
      throw new NetTrouble("offline", what);
    }
    // Before the queue, so that what waits for a robots.txt never holds the place that it needs.
    if (request.robots === true) await obeyRobots(new URL(request.url), request);
    const answer = await persistently(request);
    const { status, contentType, url, date } = answer;
    await cache?.write({ asked: name, status, contentType, url, date }, answer.body);
    asked.add(name);
    return answer;
  }

  function mayBeUsed({ date }: NetAnswer, name: string, request: NetRequest): boolean {
    if (options.offline === true || asked.has(name)) return true;
    const age = Date.parse(today()) - Date.parse(date);
    return options.fresh !== true && age <= (request.keepMs ?? options.keepMs ?? Number.POSITIVE_INFINITY);
  }

  function today(): string {
    return options.date ?? new Date(clock.now()).toISOString();
  }

  /** Throws where the host's robots.txt does not let us fetch the address; a host without one lets us. */
  async function obeyRobots(url: URL, request: NetRequest): Promise<void> {
    const robotsUrl = `${url.origin}/robots.txt`;
    const { who, from, politeness } = request;
    const home = url.origin === new URL(request.url).origin;
    const file =
      robots.get(url.origin) ??
      get({
        who,
        from: home ? from : "record",
        politeness,
        url: robotsUrl,
        answers: [400, 401, 403, 404, 410],
      });
    robots.set(url.origin, file);
    const { status, text } = await file;
    if (status < 400 && !robotsAllow(text, AGENT, url.pathname + url.search)) {
      const what = `${url.host} asks programs by its robots.txt not to fetch ${shortened(url.href)}.`;
      throw new NetTrouble("robots", what);
    }
  }

  async function keptAnswer(name: string, request: NetRequest): Promise<NetAnswer | undefined> {
    const found = await cache?.read(name);
    if (found === undefined) return undefined;
    const { status, url, contentType, date } = found.kept;
    const text = decodeText(found.body, contentType);
    const answer = { status, url, contentType, date, body: found.body, text, cached: true };
    return refusalOf(answer, request) === undefined ? answer : undefined;
  }

  /** Tries until there is an answer, patience or time is at its end, or the server says no. */
  async function persistently(request: NetRequest): Promise<NetAnswer> {
    const host = hostOf(request);
    const totalMs = request.limits?.totalMs ?? LIMITS.totalMs;
    const deadline = clock.now() + totalMs;
    if (host.down !== undefined && clock.now() < host.down.until)
      throw host.down.failure.trouble(request, host.down.tried);
    for (let tried = 1; ; tried++) {
      const pause = host.queue.heldUntil() - clock.now();
      if (pause > patience.longestWaitMs) throw pausedTrouble(request, clock.now() + pause);
      const result = await host.queue.run(() => attempt(request));
      if (!(result instanceof Failure)) {
        host.down = undefined;
        return result;
      }
      const wait = result.retryAfterMs ?? backOffMs(tried, patience);
      if (result.retryAfterMs !== undefined) host.queue.holdUntil(clock.now() + wait);
      const patient =
        tried < triesFor(result, host, request) &&
        wait <= patience.longestWaitMs &&
        clock.now() + wait <= deadline;
      if (!result.worthAnotherTry || !patient) {
        if (result.worthAnotherTry && result.kind !== "malformed")
          host.down = { failure: result, tried, until: clock.now() + patience.longestWaitMs };
        throw result.trouble(request, tried);
      }
      await clock.sleep(wait);
    }
  }

  function triesFor(failure: Failure, host: Host, request: NetRequest): number {
    if (host.down !== undefined) return 1;
    if (failure.kind === "malformed" && request.from === "record") return 1;
    const few = failure.kind === "malformed" || failure.unreached;
    return few ? Math.min(FEW_TRIES, patience.tries) : patience.tries;
  }

  /** One try. Trouble that waiting may mend, or that ends it, comes back as a Failure; a bug of ours is thrown. */
  async function attempt(request: NetRequest): Promise<NetAnswer | Failure> {
    const timeoutMs = request.limits?.timeoutMs ?? LIMITS.timeoutMs;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const { response, url } = await send(request, agents, {
        userAgent: options.userAgent,
        isPublic,
        obeyRobots: (target) => obeyRobots(target, request),
        signal,
      });
      const where = `${request.who} (${shortened(request.url)})`;
      const raw = await readLimited(response.body, request.limits?.maxBytes ?? LIMITS.maxBytes, where);
      const contentType = response.headers.get("content-type") ?? "";
      const { status } = response;
      // A PDF is not searched for secrets; what is no answer is, whatever it says it is.
      const readable = /json|xml|text|html/i.test(contentType) || contentType === "" || status >= 300;
      const text = decodeText(raw, contentType);
      const open = readable ? withoutSecrets(withoutSecrets(text, request.secret), contact) : text;
      const body = open === text ? raw : Buffer.from(open);
      const date = today();
      const answer = { status, url, contentType, body, text: open, date, cached: false };
      const waitMs = retryAfterMs(response.headers.get("retry-after"), clock.now());
      return refusalOf(answer, request, waitMs) ?? answer;
    } catch (cause) {
      return faultOf(cause, timeoutMs);
    }
  }

  function hostOf(request: NetRequest): Host {
    const { host } = new URL(request.url);
    const known: Host = hosts.get(host) ?? { queue: hostQueue(request.politeness, clock) };
    hosts.set(host, known);
    return known;
  }

  return { get, close: () => agents.close() };
}

function pausedTrouble(request: NetRequest, until: number): NetTrouble {
  const time = new Date(until).toISOString().slice(0, 16).replace("T", " ");
  const what = `${request.who} was not asked for ${shortened(request.url)}: it wants no requests before ${time} UTC.`;
  const mend = request.mend?.throttled;
  return new NetTrouble("throttled", what, mend === undefined ? {} : { mend });
}
