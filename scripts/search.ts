import { stat } from "node:fs/promises";
import { openLibrary } from "../src/databases/library/library.ts";
import { DatabaseId } from "../src/model/database.ts";
import { AuthorError } from "../src/model/trouble.ts";
import { type Command, listOf } from "./arguments.ts";
import { cacheFolder } from "./cache-folder.ts";
import { runCommand } from "./command.ts";
import { searchFile } from "./search-file.ts";
import { searchOnce } from "./search-once.ts";
import { libraryPath } from "./survey-inputs.ts";
import { EXIT } from "./trouble.ts";
import { readyOut } from "./write-out.ts";

const command = {
  name: "search",
  does: "Shows what a library or the databases return for a query, or ranks a library for a file of queries.",
  options: {
    library: { value: "PATH", help: "a file or folder of works (content/library)" },
    databases: { value: "a,b", help: `search these: ${DatabaseId.options.join(", ")} (library)` },
    top: { value: "K", help: "how many works, the best first (20; of each query of a file 100)" },
    out: { value: "FILE", help: "write what was found there: library lines, or a run for a file of queries" },
    offline: { help: "ask no database on the network: answers kept before are used" },
    json: { help: "print JSON, for programs" },
  },
  operands: { name: '"query"', help: 'words to look for, or a file of lines {"id","text"}', min: 1, max: 1 },
  more: [
    "A query in words finds works that hold any of them, the nearest first; words in quotation marks inside it count as a",
    "phrase. --out FILE.jsonl is fit to be a library. A run is in TREC's format: query Q0 work rank score touchstone.",
    "Exit code 1: a database or the disk failed. 2: something to mend in the arguments.",
  ].join("\n"),
} as const satisfies Command;

await runCommand(command, async ({ options, operands }) => {
  const operand = operands[0] ?? "";
  const top = options.top === undefined ? undefined : positive("--top", options.top);
  const wanted =
    options.databases === undefined
      ? ["library" as const]
      : listOf("--databases", options.databases, DatabaseId.options);
  const databases = options.library === undefined ? wanted : [...new Set(["library" as const, ...wanted])];
  const file = await isFile(operand);
  if (operand.trim() === "")
    throw new AuthorError(['The query is empty. Give words to look for: npm run search -- "query".']);
  if (options.out !== undefined) await readyOut(options.out, [file ? operand : undefined, options.library]);
  const asked = databases.includes("library") ? await libraryPath("content", options.library) : undefined;
  if (asked?.note !== undefined) process.stderr.write(`${asked.note}\n`);
  const library =
    asked === undefined
      ? undefined
      : await openLibrary({ paths: [asked.path], cacheDir: await cacheFolder() });
  try {
    if (!file) return await searchOnce(operand, { ...options, databases, library, top: top ?? 20 });
    if (library === undefined) throw new AuthorError(["A file of queries wants a library: --library PATH."]);
    if (options.out === undefined)
      throw new AuthorError(["A file of queries wants a place for its run: --out RUN."]);
    await searchFile(operand, library, top ?? 100, options.out);
    return EXIT.fine;
  } finally {
    library?.close();
  }
});

function positive(option: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new AuthorError([`${option} wants a whole number from 1 to 999999, but "${value}" was given.`]);
}

/** Whether the operand names a file of queries; what cannot be looked up as a path is a query. */
async function isFile(operand: string): Promise<boolean> {
  const found = await stat(operand).catch((error: Error) => error);
  if (!(found instanceof Error) && found.isFile()) return true;
  if (!/^\S+\.jsonl?$/.test(operand)) return false;
  throw new AuthorError([
    `The file of queries "${operand}" does not exist. Name one with lines {"id":"…","text":"…"}.`,
  ]);
}
