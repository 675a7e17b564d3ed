import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { SiteContent } from "../content/site-content.ts";
import type { Translate } from "../words/translator.ts";
import { withWords } from "../words/words-in-source.ts";
import { runningTitle } from "./running-title.ts";

/** Scripts of the site, each a classic script: a browser runs no module script from disk. */
const SCRIPTS = ["theme", "site", "search", "claims"];

/**
 * Stylesheet, scripts, icon and what the look brings, by address. `source` is the folder of the site's own files; scripts
 * speak `t`'s language.
 */
export async function bundleAssets(
  source: string,
  { t, look, site }: Pick<SiteContent, "t" | "look" | "site">,
): Promise<Map<string, string | Uint8Array>> {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    legalComments: "none",
    charset: "utf8",
  } as const;
  const scripts = await build({
    ...common,
    entryPoints: SCRIPTS.map((name) => join(source, "client", `${name}.ts`)),
    format: "iife",
    target: "es2022",
    plugins: [inLanguage(t)],
    outdir: "assets",
  });
  const style = await build({
    ...common,
    entryPoints: [join(source, "styles", "site.css")],
    target: ["chrome110", "firefox115", "safari16"],
    outdir: "assets",
  });
  const assets = new Map<string, string | Uint8Array>(look.assets);
  for (const file of [...scripts.outputFiles, ...style.outputFiles])
    assets.set(`assets/${file.path.split(/[\\/]/).at(-1)}`, file.text);
  assets.set("assets/site.css", `${assets.get("assets/site.css")}${runningTitle(site.title)}${look.style}`);
  assets.set("assets/icon.svg", await readFile(join(source, "styles", "icon.svg"), "utf8"));
  return assets;
}

/** Puts the words of each script into a language while it is bundled. */
function inLanguage(t: Translate): Plugin {
  return {
    name: "words",
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]client[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
        contents: withWords(await readFile(path, "utf8"), t.words),
        loader: "ts",
      }));
    },
  };
}
