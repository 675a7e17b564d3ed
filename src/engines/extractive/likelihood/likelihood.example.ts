import type { ScreenedRecord } from "../../../model/screened.ts";
import { work } from "../extract.example.ts";
import { plan } from "../plan.ts";
import { likelihood } from "./likelihood.ts";
import { readSentences } from "./read-sentences.ts";
import { readWorks } from "./work-read.ts";

/** A work whose abstract says something between sentences that say nothing of it. */
export function saying(sentence: string, title = "Counting birds"): ScreenedRecord {
  return work(title, `Birds are counted. We went out at night. ${sentence} We thank the farmers.`);
}

/** How likely each sentence of a work answers a question, beside other works that are read. */
export function likelihoods(question: string, read: ScreenedRecord, ...others: ScreenedRecord[]): number[] {
  const asked = plan({ id: "x", question });
  const works = readWorks([read, ...others], asked, question);
  const known = works.read.get(read.record.id);
  if (known === undefined) throw new Error(`${read.record.id} is not read`);
  return read.passages
    .flatMap((passage) => readSentences(passage, known, works.asked))
    .map((one) => likelihood(one));
}

/** How likely what `saying` says answers a question. */
export function likelihoodOf(question: string, read: ScreenedRecord, ...others: ScreenedRecord[]): number {
  return likelihoods(question, read, ...others)[2] ?? 0;
}
