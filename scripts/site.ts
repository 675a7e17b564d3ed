import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AuthorError } from "../src/model/trouble.ts";
import type { SiteOptions } from "./build-site.ts";

/** Builds the site of a content folder; loads what that takes when it is asked for, and compiles it once. */
export async function buildSite(options: SiteOptions): Promise<{ pages: number; changed: number }> {
  enableCompileCache(join(import.meta.dirname, "..", ".cache", "node"));
  // Packages of the citation processor use a module of Node that is deprecated; that is no news for the reader.
  process.noDeprecation = true;
  const made = await import("./build-site.ts");
  return made.buildSite(options);
}

const HELP = `The site alone, from the content that is there.

  npm run build   -- [--content DIR] [--out DIR] [--base /PATH/] [--zip FILE]   writes the site
  npm run dev     -- [--content DIR] [--port N]                    serves it while you change it
  npm run preview -- [--out DIR] [--port N]                        serves what was built

  --content DIR   where questions.yaml and reports/ are (content)
  --out DIR       where the site goes (dist)
  --zip FILE      the built site as one zip, to be opened from disk anywhere
  --base /PATH/   base address, instead of the one in site.yaml; only 404.html, the feed and the sitemap need it
`;

async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: "string", default: "content" },
      out: { type: "string", default: "dist" },
      base: { type: "string" },
      zip: { type: "string" },
      port: { type: "string", default: "4321" },
      help: { type: "boolean", default: false },
    },
  });
  const [verb] = positionals;
  if (values.help) {
    console.log(HELP);
    return;
  }
  const port = Number(values.port);
  if (verb === "dev" || verb === "preview") {
    process.noDeprecation = true;
    const serve = await import("./serve-site.ts");
    if (verb === "preview") return serve.previewSite({ out: values.out, port });
    return serve.developSite({ content: values.content, out: values.out, port });
  }
  if (verb !== "build")
    throw new AuthorError([`"${verb ?? ""}" is not a command. Known: dev, build, preview.`]);
  const started = performance.now();
  const { pages, changed } = await buildSite({
    content: values.content,
    out: values.out,
    ...(values.base === undefined ? {} : { base: values.base }),
  });
  if (values.zip !== undefined) {
    const { zipSite } = await import("./zip-site.ts");
    zipSite(values.out, values.zip);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${pages} pages in ${values.out} (${changed} files made anew), ${seconds} s. Open ${values.out}/index.html`,
  );
}

if (import.meta.main) {
  run(process.argv.slice(2)).catch((error: Error) => {
    if (!(error instanceof AuthorError)) console.error(error);
    else for (const finding of error.findings) console.error(finding);
    process.exitCode = error instanceof AuthorError ? 2 : 1;
  });
}
