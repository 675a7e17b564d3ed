import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Confidence } from "../src/model/confidence.ts";
import type { ReliabilityRow } from "../src/site/content/content-reader.ts";

const FILE = join(dirname(dirname(fileURLToPath(import.meta.url))), "src/language/reliability.json");

/** The measured reliability of each tier, as it was fitted; none where it was not measured yet. */
export async function measuredReliability(): Promise<ReliabilityRow[]> {
  const json = await readFile(FILE, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (json === undefined) return [];
  const parsed = z.object({ tiers: z.record(z.string(), Confidence) }).safeParse(JSON.parse(json));
  if (!parsed.success) return [];
  return Object.entries(parsed.data.tiers).map(([tier, confidence]) => ({ tier, ...confidence }));
}
