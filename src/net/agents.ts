import { lookup } from "node:dns";
import { Agent, type Dispatcher } from "undici";
import { refusal } from "./address.ts";

/** Two ways to connect: `open` anywhere, `guarded` to public addresses alone, whatever a host name resolves to. */
export interface Agents {
  open: Dispatcher;
  guarded: Dispatcher;
  close(): Promise<void>;
}

/** Opens both. `isPublic` says which IP addresses may be connected to from `guarded`. */
export function openAgents(isPublic: (ip: string) => boolean): Agents {
  const settings = { connectTimeout: 15_000, maxHeaderSize: 65_536, keepAliveTimeout: 4_000 };
  const open = new Agent(settings);
  const guarded = new Agent({
    ...settings,
    connect: {
      // Checked at the moment of connecting, so that a name cannot resolve to something else afterwards.
      lookup(hostname, options, callback) {
        lookup(hostname, { ...options, all: true }, (error, addresses) => {
          if (error !== null) return callback(error, []);
          const inside = addresses.find(({ address }) => !isPublic(address));
          if (inside !== undefined)
            return callback(refusal(hostname, `it resolves to ${inside.address}, which is not public`), []);
          const [first] = addresses;
          if (options.all === true) callback(null, addresses);
          else callback(null, first?.address ?? "", first?.family);
        });
      },
    },
  });
  return {
    open,
    guarded,
    close: async () => {
      await Promise.all([open.close(), guarded.close()]);
    },
  };
}
