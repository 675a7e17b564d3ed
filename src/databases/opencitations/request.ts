import type { Asked } from "../ask.ts";
import type { Ask } from "../searched-database.ts";
import { readCitations } from "./record.ts";

/** OpenCitations' index of citations, version 2. */
export const OPENCITATIONS: Asked & { base: string } = {
  name: "OpenCitations",
  base: "https://api.opencitations.net/index/v2",
  politeness: { intervalMs: 400, concurrency: 1 },
  key: {
    how: "Ask for a free token at opencitations.net/accesstoken and put it into TOUCHSTONE_OPENCITATIONS_KEY.",
    secret: (key) => ({ headers: { authorization: key } }),
  },
};

/** DOIs of the works that the work with that DOI cites (`backward`), or that cite it (`forward`). Throws NetTrouble. */
export async function citedDois(
  doi: string,
  direction: "backward" | "forward",
  ask: Ask,
): Promise<{ dois: string[]; without: number; date: string }> {
  const backward = direction === "backward";
  const encoded = encodeURIComponent(doi);
  // The index knows DOIs by plain slashes; one that would climb out of the path stays encoded.
  const written = /(?:^|\/)\.{1,2}(?:\/|$)/.test(doi) ? encoded : encoded.replaceAll("%2F", "/");
  const path = `/${backward ? "references" : "citations"}/doi:${written}`;
  const { value, date } = await ask(path, {}, (body, status) =>
    status === 404 ? { dois: [], without: 0 } : readCitations(body, backward ? "cited" : "citing"),
  );
  return { ...value, date };
}
