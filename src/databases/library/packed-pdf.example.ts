import { deflateSync } from "node:zlib";
import { pdfOf } from "../../reading/pdf.example.ts";

/** A PDF of one page, whose content is packed: what is small in the file may be large in memory. */
export function packedPdf(content: Uint8Array): Uint8Array {
  const packed = Buffer.from(deflateSync(content)).toString("latin1");
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << >> /Contents 4 0 R >>",
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ]);
}
