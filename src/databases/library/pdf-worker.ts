import { parentPort } from "node:worker_threads";
import { pdfItem } from "../../reading/pdf.ts";

/** A PDF to read, as it is handed to the thread. */
export interface PdfTask {
  bytes: Uint8Array;
  name: string;
}

// The far end of pdf-reader.ts: one PDF in, one item out.
parentPort?.on("message", async ({ bytes, name }: PdfTask) => {
  parentPort?.postMessage(await pdfItem(bytes, name));
});
