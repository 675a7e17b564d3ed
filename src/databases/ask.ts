import type { Politeness } from "../net/host-queue.ts";
import type { Net } from "../net/net.ts";
import type { NetRequest, Secret } from "../net/net-request.ts";
import { MalformedAnswer, NetTrouble } from "../net/net-trouble.ts";
import { type Access, politenessAt } from "./access.ts";
import type { Ask, Parameters } from "./searched-database.ts";

/** What asking needs to know of a database. */
export interface Asked {
  /** As a person says it. */
  name: string;
  politeness: Politeness;
  key?: { how: string; secret(key: string): Secret; politeness?: Politeness };
  contact?(address: string): Secret;
}

/**
 * Asks a database by way of the network. A body that its reader refuses is asked for again and never kept. Throws
 * NetTrouble, which says how to get a key where the database refuses for want of one.
 */
export function askWith(
  net: Net,
  asked: Asked,
  access: Access,
  more: Pick<NetRequest, "answers" | "limits"> = {},
): Ask {
  const { key, contact } = access;
  const secret = merged(
    key === undefined ? undefined : asked.key?.secret(key),
    contact === undefined ? undefined : asked.contact?.(contact),
  );
  const usual = (key === undefined ? undefined : asked.key?.politeness) ?? asked.politeness;
  const politeness = politenessAt(access, usual);
  const wantsKey = asked.key !== undefined && key === undefined;
  const how = `Try again later. ${asked.key?.how}`;
  return async (path, parameters, read) => {
    let value: ReturnType<typeof read> | undefined;
    const answer = await net.get({
      ...more,
      who: asked.name,
      url: `${access.base}${path}${queryString(parameters)}`,
      from: "settings",
      politeness,
      secret,
      ...(wantsKey ? { mend: { throttled: how, refused: how } } : {}),
      check(text) {
        value = read(text, 200);
      },
    });
    // `check` does not run on statuses besides 2xx that count as answers; their bodies are read here.
    return {
      value: value === undefined ? readAtLast(asked.name, () => read(answer.text, answer.status)) : value,
      date: answer.date,
    };
  };
}

/** What a reader makes of a body that was not checked; what it refuses is trouble of the world. */
function readAtLast<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MalformedAnswer)) throw cause;
    throw new NetTrouble(
      "malformed",
      `What ${name} sent is not what was asked for: ${cause.message.replace(/\.$/, "")}.`,
      {
        cause,
      },
    );
  }
}

function merged(...secrets: (Secret | undefined)[]): Secret {
  return {
    query: Object.assign({}, ...secrets.map((one) => one?.query)) as Record<string, string>,
    headers: Object.assign({}, ...secrets.map((one) => one?.headers)) as Record<string, string>,
  };
}

/** Parameters as they stand in an address, in the order given. */
function queryString(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}
