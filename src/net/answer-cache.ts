import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { z } from "zod";
import { NetTrouble } from "./net-trouble.ts";

/** An answer as it is kept: what was asked (without keys and contact), what came back, and when. */
export const KeptAnswer = z.strictObject({
  asked: z.string().describe("method and address, without keys and contact"),
  status: z.int(),
  contentType: z.string(),
  url: z.string().describe("where the answer came from, after redirects"),
  date: z.iso.datetime(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
});
export type KeptAnswer = z.infer<typeof KeptAnswer>;

export interface AnswerCache {
  read(asked: string): Promise<{ kept: KeptAnswer; body: Uint8Array } | undefined>;
  write(answer: Omit<KeptAnswer, "bytes" | "sha256">, body: Uint8Array): Promise<void>;
}

/**
 * Answers kept in a folder, a file each: a line of JSON that says what it is, then the body as it came. Written
 * atomically; a file that is damaged or of another make counts as absent and is written anew.
 */
export function answerCache(folder: string): AnswerCache {
  const fileOf = (asked: string) => {
    const name = digest(Buffer.from(asked));
    return join(folder, name.slice(0, 2), `${name.slice(2, 42)}.answer`);
  };
  return {
    async read(asked) {
      const file = await readIfThere(fileOf(asked));
      return file === undefined ? undefined : parse(file, asked);
    },
    async write(answer, body) {
      const head: KeptAnswer = { ...answer, bytes: body.byteLength, sha256: digest(body) };
      const file = fileOf(answer.asked);
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFileAtomic(file, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
      } catch (cause) {
        throw new NetTrouble("cache", `The answer could not be kept in ${folder}.`, { cause });
      }
    },
  };
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new NetTrouble("cache", `The kept answer ${file} could not be read.`, { cause });
  }
}

function parse(file: Buffer, asked: string): { kept: KeptAnswer; body: Uint8Array } | undefined {
  const end = file.indexOf("\n");
  const head = KeptAnswer.safeParse(jsonOrNothing(file.subarray(0, Math.max(0, end)).toString("utf8")));
  const body = file.subarray(end + 1);
  if (!head.success || head.data.asked !== asked) return undefined;
  return head.data.bytes === body.byteLength && head.data.sha256 === digest(body)
    ? { kept: head.data, body }
    : undefined;
}

function jsonOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
