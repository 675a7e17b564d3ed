import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { AuthorError } from "../src/model/trouble.ts";
import { holds } from "./out-folder.ts";
import { readyOut, writeOut } from "./write-out.ts";

/** Sees to it that a site in `out` can be zipped into a file before it is built. Throws as `readyOut`, and for a file that is no zip. */
export async function readyZip(out: string, file: string): Promise<void> {
  if (!/\.zip$/i.test(file))
    throw new AuthorError([
      `--zip: "${file}" does not end in .zip. Name a file that does, such as site.zip.`,
    ]);
  if (holds(resolve(out), resolve(file)))
    throw new AuthorError([`--zip: "${file}" lies in the site itself. Name a file beside "${out}".`]);
  await readyOut(file);
}

/** Writes a built site as one zip that opens from disk. Files bear no time of their own: the same site is the same zip. */
export async function zipSite(out: string, file: string): Promise<void> {
  const folder = resolve(out);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const zipped: Zippable = {};
  for (const path of paths) {
    const name = `${basename(folder)}/${path.slice(folder.length + 1).replaceAll("\\", "/")}`;
    zipped[name] = [readFileSync(path), { mtime: "1980-01-01T00:00:00", level: 6 }];
  }
  await writeOut(file, zipSync(zipped));
}
