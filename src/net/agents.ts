import { type LookupAddress, lookup } from "node:dns";
import { lookup as lookupNow } from "node:dns/promises";
import { Agent, type Dispatcher, EnvHttpProxyAgent } from "undici";
import { refusal } from "./address.ts";

/** Two ways to connect: `open` anywhere, `guarded` to public addresses alone, whatever a host name resolves to. */
export interface Agents {
  open: Dispatcher;
  guarded: Dispatcher;
  /** Refuses a host for `guarded` before anything is sent: needed where a proxy does the connecting. */
  checkHost(hostname: string): Promise<void>;
  close(): Promise<void>;
}

/** Proxies as the environment names them (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`). */
export interface Proxies {
  http?: string;
  https?: string;
  none?: string;
}

const SETTINGS = { connectTimeout: 15_000, maxHeaderSize: 65_536, keepAliveTimeout: 4_000 };

/** Opens both. `isPublic` says which IP addresses may be connected to from `guarded`. This machine is never asked by proxy. */
export function openAgents(isPublic: (ip: string) => boolean, proxies: Proxies = {}): Agents {
  const inside = (hostname: string, addresses: LookupAddress[]) => {
    const found = addresses.find(({ address }) => !isPublic(address));
    return found && refusal(hostname, `it resolves to ${found.address}, which is not public`);
  };
  const proxied = proxies.http !== undefined || proxies.https !== undefined;
  const through = () =>
    new EnvHttpProxyAgent({
      ...SETTINGS,
      httpProxy: proxies.http ?? "",
      httpsProxy: proxies.https ?? proxies.http ?? "",
      noProxy: [proxies.none, "localhost", "127.0.0.1", "[::1]"].filter((host) => host).join(","),
    });
  const direct = () =>
    new Agent({
      ...SETTINGS,
      connect: {
        // Checked at the moment of connecting, so that a name cannot resolve to something else afterwards.
        lookup(hostname, options, callback) {
          lookup(hostname, { ...options, all: true }, (error, addresses) => {
            const refused = error ?? inside(hostname, addresses);
            if (refused) return callback(refused, []);
            if (options.all === true) callback(null, addresses);
            else callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
          });
        },
      },
    });
  const open = proxied ? through() : new Agent(SETTINGS);
  const guarded = proxied ? through() : direct();
  return {
    open,
    guarded,
    async checkHost(hostname) {
      if (!proxied) return;
      const refused = inside(hostname, await lookupNow(hostname.replace(/^\[|\]$/g, ""), { all: true }));
      if (refused) throw refused;
    },
    async close() {
      await Promise.all([open.close(), guarded.close()]);
    },
  };
}
