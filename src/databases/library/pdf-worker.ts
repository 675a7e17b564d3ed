import { parentPort } from "node:worker_threads";
import { pdfItem } from "../../reading/pdf.ts";

/** A PDF to read, as it is handed to the thread. */
export interface PdfTask {
  bytes: Uint8Array;
  name: string;
}

// A damaged PDF may leave a promise of pdf.js behind that nobody waits for. The item says already what became of the PDF, and the
// thread goes on with the next.
process.on("unhandledRejection", () => undefined);

// The far end of pdf-reader.ts: one PDF in, one item out.
parentPort?.on("message", async ({ bytes, name }: PdfTask) => {
  parentPort?.postMessage(await pdfItem(bytes, name));
});
