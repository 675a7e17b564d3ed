import { expect } from "vitest";
import { Candidate } from "../../model/candidate.ts";
import { RejectedCandidate } from "../../model/claim.ts";
import type { Passage } from "../../model/passage.ts";
import { decision, record } from "../../model/record.example.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import { extract } from "./extract.ts";
import { plan } from "./plan.ts";

/** An included work that is read as an abstract. */
export function work(
  title: string,
  text: string,
  more: Partial<ScreenedRecord["record"]> = {},
): ScreenedRecord {
  const made = record({ id: title, title, abstract: text, ...more });
  const passages: Passage[] = [{ record: title, section: "Abstract", depth: "abstract", text }];
  return { record: made, decision: decision({ record: title, facets: [] }), passages };
}

/** What a question finds in some works, every candidate and rejection as its schema wants it and every quotation where it says. */
export function extracted(question: string, works: ScreenedRecord[]) {
  const asked = { id: "x", question };
  const found = extract(
    works.flatMap((one) => one.passages),
    works,
    plan(asked),
    asked,
  );
  for (const candidate of found.candidates) {
    Candidate.parse(candidate);
    const passage = works.flatMap((one) => one.passages).find((one) => one.record === candidate.record);
    const { start, end, text } = candidate.quotation;
    expect(passage?.text.slice(start, end)).toBe(text);
  }
  for (const rejected of found.rejected) RejectedCandidate.parse(rejected);
  return found;
}

/** The claims that a question finds in some works. */
export const texts = (question: string, ...works: ScreenedRecord[]) =>
  extracted(question, works).candidates.map((each) => each.text);
