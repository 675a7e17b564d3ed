import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a scripted server does with one request. */
export type Reply =
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  /** The connection is cut after half of the body. */
  | { cut: string }
  /** Nothing comes, ever. */
  | { silent: true }
  /** The body has no end. */
  | { endless: string };

export interface Asked {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** How many requests came before this one. */
  before: number;
}

export interface ScriptedServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  url: string;
  /** Path and query of every request, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** A server on this machine that does what the script says: for tests, and to play recorded answers. */
export async function openScriptedServer(script: (asked: Asked) => Reply): Promise<ScriptedServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const before = asked.length;
    asked.push(request.url ?? "/");
    play(script({ path: url.pathname, query: url.searchParams, headers: request.headers, before }), response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function play(reply: Reply, response: ServerResponse): void {
  if ("silent" in reply) return;
  if ("cut" in reply) {
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": String(reply.cut.length),
    });
    response.write(reply.cut.slice(0, Math.ceil(reply.cut.length / 2)), () => response.destroy());
    return;
  }
  if ("endless" in reply) {
    response.writeHead(200, { "content-type": "application/json" });
    const more = () => {
      if (!response.destroyed) response.write(reply.endless, () => setImmediate(more));
    };
    more();
    return;
  }
  response.writeHead(reply.status ?? 200, { "content-type": "application/json", ...reply.headers });
  response.end(reply.body ?? "");
}
