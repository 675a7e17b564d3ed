import { Worker } from "node:worker_threads";
import type { Section } from "../../reading/jats-body.ts";
import type { FullText } from "./request.ts";

/** A text that could not be read, and why. */
export class UnreadableText extends Error {
  override name = "UnreadableText";
}

export interface ApartLimits {
  timeMs: number;
  memoryMb: number;
}

/**
 * The sections of a PDF, read in a thread of its own that is ended when its time or memory is. Throws UnreadableText for
 * whatever goes wrong there: what a stranger's PDF does to its reader is no bug of ours.
 */
export function readApart(
  text: FullText,
  { timeMs, memoryMb }: ApartLimits = { timeMs: 60_000, memoryMb: 1_024 },
): Promise<Section[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
      workerData: { format: text.format, body: text.body, url: text.url },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      stdout: true,
      stderr: true,
    });
    const late = setTimeout(() => {
      reject(new UnreadableText(`it could not be read within ${timeMs / 1_000} s`));
      void worker.terminate();
    }, timeMs);
    worker.once("message", (sections: Section[]) => resolve(sections));
    worker.once("error", (cause: Error & { code?: string }) => {
      const full = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
      const why = full ? `it takes more than ${memoryMb} MB to read` : cause.message;
      reject(new UnreadableText(why, { cause }));
    });
    worker.once("exit", () => {
      clearTimeout(late);
      reject(new UnreadableText("its reader ended without a word"));
    });
  });
}
