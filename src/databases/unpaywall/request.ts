import type { Asked } from "../ask.ts";
import type { Ask } from "../searched-database.ts";
import { type OpenCopy, readOpenCopies } from "./record.ts";

/** Unpaywall, which wants an address in every request and answers nobody without. */
export const UNPAYWALL: Asked & { base: string } = {
  name: "Unpaywall",
  base: "https://api.unpaywall.org",
  politeness: { intervalMs: 100, concurrency: 2 },
  contact: (address) => ({ query: { email: address } }),
};

/** The open copies of the work with that DOI. Throws NetTrouble. The status 404 has to count as an answer of `ask`. */
export async function openCopies(doi: string, ask: Ask): Promise<OpenCopy[]> {
  const { value } = await ask(`/v2/${encodeURIComponent(doi)}`, {}, readOpenCopies);
  return value;
}
