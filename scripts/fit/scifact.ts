import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Source } from "../../src/language/prepare.ts";
import { sentencesOf } from "../../src/language/sentences.ts";

/** What an abstract is to a claim; the order is that of the model's classes. */
export const STANCES = ["supports", "refutes", "neither"] as const;
export type Stance = (typeof STANCES)[number];

/** A claim with what annotators said of each abstract it cites. */
export interface LabelledClaim {
  id: number;
  text: string;
  /** Cited abstracts and, where they are evidence, every set of sentences that suffices. */
  cited: Map<string, { stance: Stance; rationales: number[][] }>;
  part: "fit" | "held out";
}

const FIT_SHARE = 0.6;

/** Which part a claim belongs to: by a hash of its id, settled before anything was fitted. */
export function partOf(id: number): LabelledClaim["part"] {
  const hash = createHash("sha256").update(`scifact claim ${id}`).digest("hex").slice(0, 8);
  return Number.parseInt(hash, 16) / 2 ** 32 < FIT_SHARE ? "fit" : "held out";
}

/** Abstracts by id, their sentences as the corpus splits them. */
export function readCorpus(folder: string): Map<string, Source> {
  const corpus = new Map<string, Source>();
  for (const line of gunzipSync(readFileSync(`${folder}/corpus.jsonl.gz`))
    .toString("utf8")
    .trim()
    .split("\n")) {
    const { doc_id, title, abstract } = JSON.parse(line) as {
      doc_id: number;
      title: string;
      abstract: string[];
    };
    const sentences = abstract.map((sentence) => sentence.trim());
    const starts: number[] = [];
    let at = 0;
    for (const sentence of sentences) {
      starts.push(at);
      at += sentence.length + 1;
    }
    const text = sentences.join(" ");
    corpus.set(String(doc_id), { title, text, sentences: sentencesOf(text, starts) });
  }
  return corpus;
}

interface ClaimLine {
  id: number;
  claim: string;
  evidence: Record<string, { sentences: number[]; label: "SUPPORT" | "CONTRADICT" }[]>;
  cited_doc_ids: number[];
}

/** The claims of SciFact's training part with their labels. */
export function readClaims(folder: string): LabelledClaim[] {
  return readFileSync(`${folder}/claims_train.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { id, claim, evidence, cited_doc_ids } = JSON.parse(line) as ClaimLine;
      const cited: LabelledClaim["cited"] = new Map();
      for (const document of [...cited_doc_ids.map(String), ...Object.keys(evidence)]) {
        const sets = evidence[document];
        const stance = sets === undefined ? "neither" : sets[0]?.label === "SUPPORT" ? "supports" : "refutes";
        cited.set(document, { stance, rationales: sets?.map((set) => set.sentences) ?? [] });
      }
      return { id, text: claim, cited, part: partOf(id) };
    });
}
