import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The rooms whose code decides what a report says. */
const ROOMS = ["model", "language", "reading", "pipeline", "engines", "databases"];

/** Digest of the code that decides what a report says, by file name and text; tests and examples decide nothing. */
export async function rulesDigest(source = join(import.meta.dirname, "..", "src")): Promise<string> {
  const digest = createHash("sha256");
  for (const room of ROOMS) {
    const names = await readdir(join(source, room), { recursive: true });
    const rules = names.filter((name) => /(?<!\.test|\.example)\.(?:ts|json)$/.test(name)).sort();
    const texts = await Promise.all(rules.map((name) => readFile(join(source, room, name))));
    for (const [index, name] of rules.entries()) {
      digest.update(`${room}/${name.replaceAll("\\", "/")}\0${texts[index]!.length}\0`).update(texts[index]!);
    }
  }
  return digest.digest("hex");
}

/** The digest as a report names it. */
export function shortRules(digest: string): string {
  return digest.slice(0, 12);
}
