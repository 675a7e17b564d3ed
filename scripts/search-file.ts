import type { Library } from "../src/databases/library/library.ts";
import { AuthorError } from "../src/model/trouble.ts";
import { readTextFile } from "../src/store/text-file.ts";
import { writeOut } from "./write-out.ts";

interface TextQuery {
  id: string;
  text: string;
}

/** A field of a run: it may hold no white space, so that is percent-encoded. */
function field(text: string): string {
  return text.replace(/[\s%]/g, (sign) => encodeURIComponent(sign));
}

/** The lines of a run in TREC's format for one query. */
function runLines(query: string, ranked: { id: string; score: number }[]): string {
  return ranked
    .map(({ id, score }, i) => `${field(query)} Q0 ${field(id)} ${i + 1} ${score.toFixed(6)} touchstone\n`)
    .join("");
}

/** Ranks a library for every query of a file and writes the run. Throws an AuthorError that lists each line that is none. */
export async function searchFile(path: string, library: Library, top: number, out: string): Promise<void> {
  const queries = queriesOf((await readTextFile(path)) ?? "", path);
  const run: string[] = [];
  for (const [i, { id, text }] of queries.entries()) {
    run.push(runLines(id, library.rank(text, top)));
    if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${queries.length} queries`);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  await writeOut(out, run.join(""));
  process.stdout.write(`${queries.length} queries over ${library.size} works: ${out}\n`);
}

/** The queries of a file, line by line. */
function queriesOf(text: string, path: string): TextQuery[] {
  const findings: string[] = [];
  const queries = new Map<string, TextQuery>();
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return;
    const where = `${path}, line ${i + 1}:`;
    const query = queryOf(line);
    if (query === undefined) findings.push(`${where} is no query. Every line is {"id":"…","text":"…"}.`);
    else if (queries.has(query.id))
      findings.push(`${where} repeats the id "${query.id}". Give every query its own.`);
    else queries.set(query.id, query);
  });
  if (findings.length > 20)
    findings.splice(20, findings.length, `… and ${findings.length - 20} more such lines.`);
  if (findings.length === 0 && queries.size === 0)
    findings.push(`${path}: holds no query. Give lines {"id":"…","text":"…"}.`);
  if (findings.length > 0) throw new AuthorError(findings);
  return [...queries.values()];
}

function queryOf(line: string): TextQuery | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
  if (typeof parsed !== "object" || parsed === null) return undefined;
  const { id, _id, text } = parsed as Record<string, unknown>;
  const name = id ?? _id;
  if ((typeof name !== "string" && typeof name !== "number") || typeof text !== "string") return undefined;
  return { id: String(name), text };
}
