import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A digest of every file that pages are made by: the site's own, the nouns, and the versions of packages. */
export async function codeDigest(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["src/site", "src/model"]) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  for (const file of ["package-lock.json", "astro.config.mjs"]) hash.update(await readFile(join(root, file)));
  return hash.digest("hex").slice(0, 24);
}
