import { Worker } from "node:worker_threads";
import type { LibraryItem } from "../../reading/library-item.ts";
import type { PdfTask } from "./pdf-worker.ts";

/** Reads PDFs one after the other in a thread of its own, which a PDF that takes too much time or memory does not outlive. */
export interface PdfReader {
  /** What a PDF holds, or why it could not be read. Never rejects for what a PDF does. */
  read(bytes: Uint8Array, name: string): Promise<LibraryItem>;
  close(): Promise<void>;
}

const LONGEST_MS = 60_000;
const MOST_MEMORY_MB = 1500;

/** A reader of PDFs; its thread is started with the first. `longestMs` bounds each PDF. */
export function pdfReader(longestMs = LONGEST_MS): PdfReader {
  let worker: Worker | undefined;
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  return {
    close: stop,
    async read(bytes, name) {
      worker ??= new Worker(new URL("./pdf-worker.ts", import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
      });
      const outcome = await answerOf(worker, { bytes, name }, longestMs);
      if (typeof outcome !== "string") return outcome;
      await stop();
      return { problem: { line: 0, message: `could not be read as a PDF: ${outcome}` } };
    },
  };
}

/** The item that a thread answers with, or in words why it does not. */
function answerOf(worker: Worker, task: PdfTask, longestMs: number): Promise<LibraryItem | string> {
  return new Promise((settle) => {
    const done = (outcome: LibraryItem | string) => {
      clearTimeout(timer);
      worker.off("message", done).off("error", onError).off("exit", onExit);
      settle(outcome);
    };
    const onError = (cause: Error) => done(cause.message);
    const onExit = (code: number) => done(`its reader ended with code ${code}`);
    const timer = setTimeout(() => done(`it took more than ${longestMs / 1000} seconds`), longestMs);
    worker.on("message", done).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
