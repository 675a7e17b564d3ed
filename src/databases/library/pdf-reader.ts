import { Worker } from "node:worker_threads";
import type { LibraryItem } from "../../reading/library-item.ts";
import type { PdfTask } from "./pdf-worker.ts";

/** Reads PDFs one after the other in a thread of its own, which a PDF that takes too much time or memory does not outlive. */
export interface PdfReader {
  /** What a PDF holds, or why it could not be read. Never rejects for what a PDF does. */
  read(bytes: Uint8Array, name: string): Promise<LibraryItem>;
  close(): Promise<void>;
}

/** What reading one PDF may take: time, and memory in bytes beyond what the process has when it begins. */
export interface PdfLimits {
  longestMs: number;
  mostMemory: number;
}

const MOST_MEMORY = 1_000_000_000;
/** What a PDF of so many bytes may take: a small one that takes long unfolds without end, and is not waited for. */
function limitsFor(bytes: number): PdfLimits {
  return {
    longestMs: Math.min(15_000 + 1_000 * Math.floor(bytes / 50_000), 60_000),
    mostMemory: MOST_MEMORY,
  };
}
/** How often the memory is looked at: a thread's own limits do not count what it unpacks. */
const LOOK_MS = 50;

/** A reader of PDFs; its thread is started with the first. */
export function pdfReader(limits: Partial<PdfLimits> = {}): PdfReader {
  let worker: Worker | undefined;
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  return {
    close: stop,
    async read(bytes, name) {
      worker ??= startedWorker((gone) => {
        if (worker === gone) worker = undefined;
      });
      const outcome = await answerOf(worker, { bytes, name }, { ...limitsFor(bytes.length), ...limits });
      if (typeof outcome !== "string") return outcome;
      await stop();
      return { problem: { line: 0, message: `could not be read as a PDF: ${outcome}` } };
    },
  };
}

/** A thread that reads PDFs; `gone` is called when it ends, also between two PDFs: the next is read in another. */
function startedWorker(gone: (worker: Worker) => void): Worker {
  const worker = new Worker(new URL("./pdf-worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: Math.round(MOST_MEMORY / 1e6) },
  });
  const tell = () => gone(worker);
  return worker.on("error", tell).on("exit", tell);
}

/** The item that a thread answers with, or in words why it does not. */
function answerOf(
  worker: Worker,
  task: PdfTask,
  { longestMs, mostMemory }: PdfLimits,
): Promise<LibraryItem | string> {
  const before = process.memoryUsage.rss();
  return new Promise((settle) => {
    const done = (outcome: LibraryItem | string) => {
      clearTimeout(timer);
      clearInterval(look);
      worker.off("message", done).off("error", onError).off("exit", onExit);
      settle(outcome);
    };
    const onError = (cause: Error) => done(cause.message);
    const onExit = (code: number) => done(`its reader ended with code ${code}`);
    const timer = setTimeout(() => done(`it took more than ${longestMs / 1000} seconds`), longestMs);
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMemory)
        done(`it took more than ${Math.ceil(mostMemory / 1e6)} MB of memory`);
    }, LOOK_MS);
    worker.on("message", done).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
