import { statSync } from "node:fs";
import { AuthorError } from "../src/model/trouble.ts";

/** Throws an AuthorError where there is no such content folder: a site of nothing would take the place of the last one. */
export function requireContent(content: string): void {
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new AuthorError([
    `There is no folder "${content}". Name the one that holds questions.yaml and reports/ with --content.`,
  ]);
}

/** The port of `--port`, 4321 where none is named. Throws an AuthorError where it is none. */
export function portOf(written: string | undefined): number {
  const port = Number(written ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new AuthorError([
    `--port: "${written}" is no port. Use a whole number from 1 to 65535, such as 4321.`,
  ]);
}
