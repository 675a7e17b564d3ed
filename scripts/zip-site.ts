import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** Writes a built site as one zip that opens from disk. Files bear no time of their own: the same site is the same zip. */
export function zipSite(out: string, file: string): void {
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
  writeFileSync(file, zipSync(zipped));
}
