import { expect, test } from "vitest";
import type { Candidate } from "../../model/candidate.ts";
import type { IntegrityStatus } from "../../model/integrity.ts";
import type { Passage } from "../../model/passage.ts";
import { decision, record } from "../../model/record.example.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import { verify } from "./verify.ts";

const CLAIM = "Daily rest improves the recall of word lists in older adults.";

function passage(id: string, text: string): Passage {
  return { record: id, section: "Abstract", depth: "abstract", text };
}

function work(id: string, title: string, status: IntegrityStatus = "clean"): ScreenedRecord {
  const integrity = { status, sources: ["crossref"], notices: [] };
  return { record: record({ id, title, integrity }), decision: decision({ record: id }), passages: [] };
}

function candidate(text: string, source: Passage): Candidate {
  const start = source.text.indexOf(text);
  const quoted = start < 0 ? text : source.text.slice(start, start + text.length);
  const quotation = {
    record: source.record,
    section: source.section,
    start: Math.max(0, start),
    end: Math.max(0, start) + quoted.length,
    text: quoted,
    match: "exact" as const,
  };
  return { text, record: source.record, facets: ["rest"], quotation, quantities: [], answers: 1 };
}

const own = passage("a", `Little is known about rest. ${CLAIM} More is wanted.`);

test("its own words ground a claim, and other works that say the same corroborate it", () => {
  const other = passage(
    "b",
    "We show that daily rest improved recall of word lists in older adults. It was cheap. It was kind.",
  );
  const [claim] = verify([candidate(CLAIM, own)], [own, other], [work("a", "Rest"), work("b", "Naps")]);
  expect(claim?.verdict).toBe("supported");
  expect(claim?.id).toMatch(/^c[0-9a-f]{10}$/);
  expect(claim?.evidence.map(({ record, relation, tier }) => [record, relation, tier])).toEqual([
    ["a", "own", "verbatim"],
    ["b", "other", "strict"],
  ]);
});

test("a work in conflict makes it contested, and the conflict is shown", () => {
  const other = passage(
    "b",
    "Few naps were taken. Daily rest impaired the recall of word lists in older adults. It was so.",
  );
  const [claim] = verify([candidate(CLAIM, own)], [own, other], [work("a", "Rest"), work("b", "Naps")]);
  expect(claim?.verdict).toBe("contested");
  expect(claim?.evidence[1]).toMatchObject({
    stance: "refutes",
    conflicts: [{ kind: "direction", claim: "improves", source: "impaired" }],
  });
});

test("a quotation that does not stand in its source grounds nothing", () => {
  const [claim] = verify(
    [candidate("Daily rest cures every known illness of adults.", own)],
    [own],
    [work("a", "Rest")],
  );
  expect(claim).toMatchObject({ verdict: "unverified", confidence: { value: 0, n: 0 } });
});

test("versions of one work that bear one title count once, and never beside their own", () => {
  const works = [work("a", "Rest"), work("b", "REST."), work("c", "Naps"), work("d", "naps")];
  const passages = [own, ...["b", "c", "d"].map((id) => passage(id, own.text))];
  const [claim] = verify([candidate(CLAIM, own)], passages, works);
  expect(claim?.evidence.map((each) => each.record)).toEqual(["a", "c"]);
});

test.each(["retracted", "withdrawn"] as const)(
  "a %s work supports nothing: not its own claim, nor another's",
  (status) => {
    const other = passage("b", own.text);
    const [claim] = verify(
      [candidate(CLAIM, own)],
      [own, other],
      [work("a", "Rest", status), work("b", "Naps", status)],
    );
    expect(claim?.verdict).toBe("unverified");
    expect(claim?.evidence.map((each) => each.record)).toEqual(["a"]);
  },
);

test("an excluded work is not asked", () => {
  const other = work("b", "Naps");
  const excluded = { ...other, decision: { ...other.decision, decision: "excluded" as const } };
  const [claim] = verify(
    [candidate(CLAIM, own)],
    [own, passage("b", own.text)],
    [work("a", "Rest"), excluded],
  );
  expect(claim?.evidence).toHaveLength(1);
});
