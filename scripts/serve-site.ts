import { createReadStream, existsSync, statSync, watch } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { createGzip } from "node:zlib";
import { type AstroIntegration, dev } from "astro";
import { AuthorError } from "../src/model/trouble.ts";
import { bundleAssets } from "../src/site/build/bundle-assets.ts";
import { filesBesidePages } from "../src/site/build/files-beside-pages.ts";
import { PROJECT, prepareSite } from "./build-site.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
};

/** Serves a folder as GitHub Pages would, under `base`. For looking at what was built, and for tests. */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    let file = inside === undefined ? "" : join(root, inside);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    const found = file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(root, "404.html");
    const type = TYPES[extname(sent)];
    const isPacked = type !== undefined && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    response.writeHead(found ? 200 : 404, {
      "content-type": type ?? "application/octet-stream",
      ...(isPacked ? { "content-encoding": "gzip" } : {}),
    });
    const bytes = createReadStream(sent).on("error", () => response.end());
    (isPacked ? bytes.pipe(createGzip()) : bytes).pipe(response);
  });
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      failed(error.code === "EADDRINUSE" ? new AuthorError([busy(port)]) : error),
    );
    server.listen(port, "127.0.0.1", () => done(server));
  });
}

function busy(port: number): string {
  return `Port ${port} is taken by another program. Name a free one with --port.`;
}

/** Serves what was built, until it is stopped. */
export async function previewSite(options: { out: string; port: number }): Promise<void> {
  if (!existsSync(join(options.out, "index.html")))
    throw new AuthorError([
      `${options.out} holds no site. Build it first: npm run build -- --out ${options.out}`,
    ]);
  await serveFolder(options.out, "/", options.port);
  console.log(`Serving ${options.out} on http://localhost:${options.port}/ Stop with Ctrl-C.`);
}

/** Serves the site from its sources; content that changes is read again. */
export async function developSite(options: { content: string; out: string; port: number }): Promise<void> {
  const nothing = { files: new Map<string, string>() };
  const prepare = () => prepareSite({ content: options.content, out: `${options.out}-dev` }, nothing);
  let { content } = await prepare();
  const beside: AstroIntegration = {
    name: "touchstone-files-beside-pages",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? "/").split("?", 1)[0] ?? "/").slice(1);
          request.url = (request.url ?? "/").replace(/\/index\.html(?=$|\?)/, "/");
          const text = besideText(path, content);
          if (text === undefined) return next();
          text.then((body) => {
            response.setHeader("content-type", TYPES[extname(path)] ?? "text/plain; charset=utf-8");
            response.end(body);
          }, next);
        });
        watch(options.content, { recursive: true }, () => {
          prepare().then(
            (prepared) => {
              content = prepared.content;
              server.ws.send({ type: "full-reload" });
            },
            (error: Error) => console.error(error.message),
          );
        });
      },
    },
  };
  await dev({ root: PROJECT, server: { port: options.port }, integrations: [beside] });
}

function besideText(
  path: string,
  content: Parameters<typeof filesBesidePages>[0],
): Promise<string | Uint8Array> | undefined {
  const file = filesBesidePages(content).find((each) => each.path === path);
  if (file !== undefined) return Promise.resolve(file.text());
  if (!path.startsWith("assets/")) return undefined;
  return bundleAssets(join(PROJECT, "src/site"), content).then((assets) => assets.get(path) ?? "");
}
