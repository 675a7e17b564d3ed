import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

/** Where what was made for the output folder `out` is kept between builds, in the project whose folder is `project`. */
export function keptFor(out: string, project: string): string {
  const name = createHash("sha256").update(resolve(out)).digest("hex").slice(0, 16);
  return join(project, ".cache", "site", name);
}
