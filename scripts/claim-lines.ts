import { stat } from "node:fs/promises";
import { z } from "zod";
import { BrokenFile, fileLines } from "../src/databases/library/file-lines.ts";
import { AuthorError } from "../src/model/trouble.ts";
import { explain } from "../src/store/explain.ts";

const Id = z.union([z.string(), z.int()]);

/** A claim to test, as a line of a file says it; other keys are passed over. With `records`, only those works are consulted. */
const ClaimLine = z.object({
  id: Id,
  claim: z.string().trim().min(1).max(20_000),
  records: z.array(Id).optional(),
});

export interface ClaimToTest {
  /** As it is written: text or a whole number. */
  id: string | number;
  claim: string;
  records?: string[];
}

/** The claims of a JSON-lines file (`.gz` is unpacked) in their order, and a message for every line that is none. */
export async function readClaimLines(path: string): Promise<{ claims: ClaimToTest[]; problems: string[] }> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error || !found.isFile())
    throw new AuthorError([
      `The file of claims "${path}" does not exist. Name one with lines {"id":"…","claim":"…"}.`,
    ]);
  const claims: ClaimToTest[] = [];
  const problems: string[] = [];
  try {
    for await (const { number, text } of fileLines(path, path.endsWith(".gz"))) {
      if (text?.trim() === "") continue;
      const read = claimOf(text ?? "");
      if ("claim" in read) claims.push(read);
      else problems.push(`${path}, line ${number}: ${read.problem}`);
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    throw new AuthorError([`${path}: ${error.message}, after line ${error.line}.`], { cause: error });
  }
  if (claims.length === 0)
    throw new AuthorError([...problems, `${path}: holds no claim. Give lines {"id":"…","claim":"…"}.`]);
  return { claims, problems };
}

function claimOf(line: string): ClaimToTest | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: 'is not JSON. Every line is {"id":"…","claim":"…"}.' };
  }
  const parsed = ClaimLine.safeParse(value);
  if (!parsed.success)
    return { problem: explain(parsed.error, ClaimLine, value)[0]?.message ?? "is no claim." };
  const { id, claim, records } = parsed.data;
  return { id, claim, ...(records === undefined ? {} : { records: records.map(String) }) };
}
