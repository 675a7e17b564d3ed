import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { RECORDED } from "../recorded-entries.example.ts";

/** Keys for every database that takes one, and a contact, none of which may be seen anywhere afterwards. */
export const SECRETS = {
  TOUCHSTONE_CONTACT: "librarian@owls.example",
  ...Object.fromEntries(
    [...RECORDED, "opencitations"].map((name) => [`TOUCHSTONE_${name.toUpperCase()}_KEY`, `k3y-of-${name}`]),
  ),
};

/** Throws where a text holds one of them. */
export function mustNotHold(text: string, where: string): void {
  if (/k3y-of-|librarian(?:@|%40)owls/i.test(text))
    throw new Error(`a key or the contact stands in ${where}`);
}

/** How many files stand below a folder, none of which holds one of them in its name or its text; throws where one does. */
export async function filesHoldNone(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) mustNotHold(file + (await readFile(file, "latin1")), file);
  return files.length;
}
