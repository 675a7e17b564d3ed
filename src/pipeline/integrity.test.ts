import { expect, test } from "vitest";
import type { Integrity } from "../model/integrity.ts";
import { decision, record } from "../model/record.example.ts";
import { checkIntegrity } from "./integrity.ts";

const decided = (doi: string) => ({ record: record({ doi }), decision: decision({ record: `doi:${doi}` }) });
const status = (word: Integrity["status"]): Integrity => ({
  status: word,
  checked: "2026-11-22T12:00:00.000Z",
  sources: ["crossref"],
  notices: [],
});

test("a work found retracted is excluded, flagged, with the date of the check", async () => {
  const integrity = new Map([["doi:10.1/a", status("retracted")]]);
  const { decided: after, gaps } = await checkIntegrity([decided("10.1/a")], {
    checkIntegrity: async () => ({ integrity, gaps: [] }),
  });
  expect(after[0]?.decision).toMatchObject({
    decision: "excluded",
    reason: "retracted",
    explanation: "retracted (checked on 2026-11-22): supports nothing",
  });
  expect(gaps).toEqual([]);
});

test("a corrected work stays: a correction is not a retraction", async () => {
  const integrity = new Map([["doi:10.1/a", status("corrected")]]);
  const { decided: after } = await checkIntegrity([decided("10.1/a")], {
    checkIntegrity: async () => ({ integrity, gaps: [] }),
  });
  expect(after[0]?.decision.decision).toBe("included");
  expect(after[0]?.record.integrity.status).toBe("corrected");
});

test("not checked never looks like clean: where nobody was asked, a gap says so", async () => {
  const { decided: after, gaps } = await checkIntegrity([decided("10.1/a"), decided("10.1/b")], {});
  expect(after.map((each) => each.record.integrity.status)).toEqual(["unchecked", "unchecked"]);
  expect(gaps.map((gap) => gap.message)).toEqual([
    "Retractions and corrections were not checked for 2 of 2 included works: no database that knows of retractions was searched; name crossref or openalex among the databases.",
  ]);
});
