import { stat } from "node:fs/promises";
import { z } from "zod";
import { BrokenFile, fileLines } from "../src/databases/library/file-lines.ts";
import { AuthorError } from "../src/model/trouble.ts";
import { explain } from "../src/store/explain.ts";
import { suggestion } from "../src/store/nearest-spelling.ts";

/** So many keys, and so many ids, are told one by one. */
const MOST_TOLD = 20;

const Id = z.union([z.string(), z.int()]);

/** A claim to test, as a line of a file says it. With `records`, only those works are consulted. */
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

/**
 * The claims of a JSON-lines file (`.gz` is unpacked) in their order, and a message for every line that is none. A key that means
 * nothing here is passed over, an id that stood before is kept: each is told once, with its first line.
 */
export async function readClaimLines(path: string): Promise<{ claims: ClaimToTest[]; problems: string[] }> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error || !found.isFile()) {
    const why = found instanceof Error ? "does not exist" : "is no file";
    throw new AuthorError([
      `The file of claims "${path}" ${why}. Name one with lines {"id":"…","claim":"…"}.`,
    ]);
  }
  const claims: ClaimToTest[] = [];
  const problems: string[] = [];
  const passedOver = new PassedOver();
  try {
    for await (const { number, text } of fileLines(path)) {
      if (text?.trim() === "") continue;
      const read = claimOf(text ?? "");
      if ("claim" in read) {
        claims.push(read.claim);
        passedOver.note(read.claim.id, read.otherKeys, number);
      } else problems.push(`${path}, line ${number}: ${read.problem}`);
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    throw new AuthorError([`${path}: ${error.message}, after line ${error.line}.`], { cause: error });
  }
  if (claims.length === 0)
    throw new AuthorError([...problems, `${path}: holds no claim. Give lines {"id":"…","claim":"…"}.`]);
  return { claims, problems: [...problems, ...passedOver.messages(path)] };
}

/** Where keys that mean nothing here, and ids that repeat, were first seen, and how often. */
class PassedOver {
  readonly #keys = new Map<string, { line: number; count: number }>();
  readonly #ids = new Map<string, number[]>();

  note(id: string | number, keys: string[], line: number): void {
    for (const key of keys) {
      const known = this.#keys.get(key) ?? { line, count: 0 };
      this.#keys.set(key, { ...known, count: known.count + 1 });
    }
    const written = JSON.stringify(id);
    const lines = this.#ids.get(written);
    if (lines === undefined) this.#ids.set(written, [line]);
    else lines.push(line);
  }

  messages(path: string): string[] {
    const keys = [...this.#keys].map(([key, { line, count }]) => {
      const more = count === 1 ? "" : ` and in ${count - 1} more`;
      return `${path}, line ${line}${more}: "${key}" means nothing here and is passed over. ${suggestion(key, Object.keys(ClaimLine.shape))}`;
    });
    const repeated = [...this.#ids].filter(([, lines]) => lines.length > 1);
    const ids = repeated.slice(0, MOST_TOLD).map(([id, lines]) => {
      const [first, ...others] = lines;
      return `${path}, line ${others.slice(0, MOST_TOLD).join(", ")}: the id ${id} stands in line ${first} already. Each is tested; give every claim its own id to tell the verdicts apart.`;
    });
    const more = repeated.length - ids.length;
    return [...keys.slice(0, MOST_TOLD), ...ids, ...(more > 0 ? [`${path}: ${more} more ids repeat.`] : [])];
  }
}

function claimOf(line: string): { claim: ClaimToTest; otherKeys: string[] } | { problem: string } {
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
  const otherKeys = Object.keys(value as object).filter((key) => !Object.hasOwn(ClaimLine.shape, key));
  const named = records === undefined ? {} : { records: records.map(String) };
  return { claim: { id, claim, ...named }, otherKeys };
}
