import { stat } from "node:fs/promises";
import { join, normalize } from "node:path";
import { CITATION_STYLES, Site } from "../model/site.ts";
import { AuthorError } from "../model/trouble.ts";
import { explain } from "./explain.ts";
import { suggestion } from "./nearest-spelling.ts";
import { readSiteFiles, type SiteFiles } from "./site-files.ts";
import { readTextFile } from "./text-file.ts";
import { readYaml } from "./yaml-file.ts";

/**
 * The settings of `site.yaml` in a content folder, with every default filled in; an absent or empty file is a whole
 * one. Throws an AuthorError with everything that is wrong in it.
 */
export async function readSite(content: string): Promise<Site> {
  return (await readSiteWithFiles(content)).site;
}

/** The settings, and the files that they name or that stand beside them. Throws as `readSite` does. */
export async function readSiteWithFiles(content: string): Promise<{ site: Site; files: SiteFiles }> {
  const path = join(content, "site.yaml");
  const text = await readTextFile(path);
  if (text === undefined) {
    const site = Site.parse({});
    return { site, files: await readSiteFiles(content, site, () => path) };
  }
  const yaml = readYaml(text, path);
  const value = yaml.value ?? {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new AuthorError([
      `${path}: is not a group of settings. Write one a line, such as "title: My survey".`,
    ]);
  const parsed = Site.safeParse(value);
  if (!parsed.success) {
    const explained = explain(parsed.error, Site, value);
    throw new AuthorError(
      explained.map((each) => `${path}, line ${yaml.lineAt(each.path)}: ${each.message}`),
    );
  }
  const at = (setting: readonly PropertyKey[]) => `${path}, line ${yaml.lineAt(setting)}`;
  await refuseMissingStyle(content, parsed.data.style, at(["style"]));
  return { site: parsed.data, files: await readSiteFiles(content, parsed.data, at) };
}

async function refuseMissingStyle(content: string, style: string, where: string): Promise<void> {
  if ((CITATION_STYLES as readonly string[]).includes(style)) return;
  if (!style.endsWith(".csl"))
    throw new AuthorError([
      `${where}: "style" is "${style}", which is not known. ${suggestion(style, [...CITATION_STYLES, `a .csl file in ${content}`])}`,
    ]);
  const inside = normalize(style);
  if (inside.startsWith("..") || inside.startsWith("/"))
    throw new AuthorError([
      `${where}: "style" is "${style}", which is outside ${content}. Copy the file into it.`,
    ]);
  const file = await stat(join(content, inside)).catch(() => undefined);
  if (!file?.isFile())
    throw new AuthorError([
      `${where}: "style" is "${style}", but there is no file ${join(content, inside)}.`,
    ]);
}
