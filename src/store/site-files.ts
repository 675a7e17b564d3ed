import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Site } from "../model/site.ts";
import { AuthorError } from "../model/trouble.ts";
import { readTextFile } from "./text-file.ts";
import { worldError } from "./world-error.ts";

/** A file that `site.yaml` names: its path in the content folder, and its bytes. */
export interface NamedFile {
  path: string;
  bytes: Uint8Array;
}

/** What a person wrote and drew for the site, besides its settings. */
export interface SiteFiles {
  /** `home.md` and `about.md`, where they are. */
  home: string | undefined;
  about: string | undefined;
  logo: NamedFile | undefined;
  fonts: NamedFile[];
}

/** Every page loads these: what is larger is slower than it is worth. In bytes. */
const LARGEST = { logo: 200_000, font: 500_000 };
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WOFF2 = [0x77, 0x4f, 0x46, 0x32];

/**
 * The files of a content folder that change how the site looks and what it says. `lineAt` says where in site.yaml a setting
 * stands. Throws an AuthorError for every file that is named and is missing, not what its name says, or elsewhere.
 */
export async function readSiteFiles(
  content: string,
  site: Site,
  lineAt: (path: readonly PropertyKey[]) => string,
): Promise<SiteFiles> {
  const findings: string[] = [];
  const read = async (path: string, at: readonly PropertyKey[], kind: "logo" | "font") => {
    const file = await readNamed(content, path);
    const trouble = typeof file === "string" ? file : unfit(file, kind);
    if (trouble !== undefined) findings.push(`${lineAt(at)}: ${trouble}`);
    return typeof file === "string" ? undefined : file;
  };
  const logo = site.logo === undefined ? undefined : await read(site.logo, ["logo"], "logo");
  const fonts: NamedFile[] = [];
  for (const [i, { file }] of (site.fonts?.files ?? []).entries()) {
    const font = await read(file, ["fonts", "files", i, "file"], "font");
    if (font !== undefined) fonts.push(font);
  }
  if (findings.length > 0) throw new AuthorError(findings);
  const text = (name: string) => readTextFile(join(content, name));
  return { home: await text("home.md"), about: await text("about.md"), logo, fonts };
}

/** The file, or what is wrong with it. A link that leads out of the content folder is not followed. */
async function readNamed(content: string, path: string): Promise<NamedFile | string> {
  const place = join(content, path);
  try {
    const inside = (await realpath(place)).startsWith((await realpath(content)) + sep);
    if (!inside) return `${place} leads out of ${content}. Copy the file itself into it.`;
    return { path, bytes: await readFile(place) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return `there is no file ${place}. Put it there, or take the setting out.`;
    if (code === "EISDIR") return `${place} is a folder, not a file.`;
    throw worldError(`${place} could not be read`, error);
  }
}

function unfit({ path, bytes }: NamedFile, kind: keyof typeof LARGEST): string | undefined {
  if (bytes.length > LARGEST[kind])
    return `${path} has ${Math.ceil(bytes.length / 1000)} kB; the limit is ${LARGEST[kind] / 1000}, since every page loads it. Make it smaller.`;
  const begins = (magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (kind === "font")
    return begins(WOFF2)
      ? undefined
      : `${path} is no WOFF2 font. Convert it; changing its name is not enough.`;
  if (/\.png$/i.test(path)) return begins(PNG) ? undefined : `${path} is no PNG picture. Save it as one.`;
  const isSvg = /<svg[\s>]/.test(new TextDecoder().decode(bytes));
  return isSvg ? undefined : `${path} is no SVG picture: it has no <svg> element.`;
}
