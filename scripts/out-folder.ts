import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { AuthorError } from "../src/model/trouble.ts";

/** Folders of the content in which a site would lie among what it is made of. */
const SOURCES = ["reports", "library"];

/**
 * Throws an AuthorError where the folder for a site is none, or one that holds the content: pages would come to lie among the
 * files of a person, and over those that are called the same.
 */
export function requireOut(out: string, content: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory())
    throw new AuthorError([`--out: "${out}" is no folder. Name one for the site, such as dist.`]);
  const [site, source] = [realOf(out), realOf(content)];
  if (holds(site, source) || SOURCES.some((name) => holds(join(source, name), site)))
    throw new AuthorError([
      `--out: in "${out}" the site would lie among the content of "${content}". Name a folder of its own, such as dist.`,
    ]);
}

/** Whether a path is a folder, or lies in it; both absolute. */
export function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !/^(?:\.\.[/\\]|[/\\]|[A-Za-z]:)/.test(way));
}

/** The path without links, as far as it is there. */
function realOf(path: string): string {
  const whole = resolve(path);
  if (statSync(whole, { throwIfNoEntry: false }) !== undefined) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realOf(dirname(whole)), basename(whole));
}
