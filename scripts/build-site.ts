import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { build } from "astro";
import { bundleAssets } from "../src/site/build/bundle-assets.ts";
import { codeDigest } from "../src/site/build/code-digest.ts";
import { filesBesidePages } from "../src/site/build/files-beside-pages.ts";
import { publishPages } from "../src/site/build/publish-pages.ts";
import { readWritten, type WrittenPages } from "../src/site/build/written-pages.ts";
import { bundledStyles, citationStyle } from "../src/site/citation/citation-style.ts";
import { type PreparedContent, prepareContent } from "../src/site/content/prepare-content.ts";
import { provideContent } from "../src/site/content/provided-content.ts";
import { settledCache } from "../src/site/content/settled-cache.ts";
import { languageNote } from "../src/site/words/translator.ts";
import { makeFolder } from "../src/store/make-folder.ts";
import { worldError } from "../src/store/world-error.ts";
import { contentReader } from "./site-content.ts";
import { keptFor } from "./site-kept.ts";
import { measuredRanges, measuredReliability } from "./site-reliability.ts";

/** The project's folder: where the site's sources and Astro's settings are. */
export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface SiteOptions {
  content: string;
  out: string;
  /** Instead of the base address in site.yaml. */
  base?: string;
  quiet?: boolean;
}

/**
 * V8 lets its heap grow by a multiple of what lives in it, and a build of thousands of pages from nothing makes far more
 * than it keeps: half the memory for a little more work.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--max-semi-space-size=4");
}

/** Reads all content and hands it to the pages. `written` is what stands in the output folder. */
export async function prepareSite(options: SiteOptions, written: WrittenPages): Promise<PreparedContent> {
  const reader = contentReader(options.content, measuredReliability(), measuredRanges());
  const settings = await reader.settings();
  const site = options.base === undefined ? settings : { ...settings, base: options.base };
  const styles = bundledStyles(join(PROJECT, "src/site/citation/styles"));
  const style = citationStyle(site.style, styles, options.content);
  const cache = settledCache(join(keptFor(options.out, PROJECT), "reports"));
  const code = await codeDigest(PROJECT);
  const prepared = await prepareContent(reader, site, style, code, cache, written.files);
  provideContent(prepared.content);
  const note = languageNote(site.language);
  if (note !== undefined) process.stderr.write(`${note}\n`);
  return prepared;
}

/**
 * Builds the site of a content folder into `out`; what has not changed since the last build there is left as it is.
 * Throws an AuthorError for what is wrong in the content, with everything in `out` as it was.
 */
export async function buildSite(options: SiteOptions): Promise<{ pages: number; changed: number }> {
  const out = resolve(options.out);
  const kept = keptFor(out, PROJECT);
  const note = join(kept, "written.json");
  const staging = join(kept, "staging");
  const before = await readWritten(note);
  const files = new Map(
    [...before.files].filter(([file]) => !file.endsWith(".html") || existsSync(join(out, file))),
  );
  if (!files.has("index.html")) keepHeapSmall();
  const { content, pages } = await prepareSite(options, { files });
  await makeFolder(out).catch((error: unknown) => {
    throw worldError(`${out} could not be made`, error);
  });
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const assets = await bundleAssets(join(PROJECT, "src/site"), content);
  await build({
    root: PROJECT,
    outDir: staging,
    logLevel: options.quiet === false ? "info" : "error",
  });
  const beside = filesBesidePages(content);
  const published = await publishPages({ staging, out, note, written: { files }, pages, beside, assets });
  await rm(staging, { recursive: true, force: true });
  return published;
}
