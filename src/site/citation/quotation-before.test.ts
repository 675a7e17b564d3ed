import { expect, test } from "vitest";
import type { Claim } from "../../model/claim.ts";
import type { Reference } from "../../model/reference.ts";
import { quotationBefore } from "./quotation-before.ts";

const claim = (id: string, text: string, pieces: [record: string, quotation: string][]) =>
  ({
    id,
    text,
    evidence: pieces.map(([record, quotation]) => ({ record, quotation: { text: quotation } })),
  }) as Claim;
const reference = (id: string, record: string) => ({ id, custom: { record } }) as Reference;

const find = quotationBefore(
  [
    claim("c1", "Owls hoot at night.", [["doi:1", "we found that owls hoot at night"]]),
    claim("c2", "Bats  do not: <b>5%</b>.", [
      ["doi:1", "bats do not"],
      ["doi:2", "bats never do"],
    ]),
    claim("c3", "Owls hoot \\\\(2\\times\\\\) as long.", [["doi:1", "owls hoot"]]),
  ],
  [reference("okri2019", "doi:1"), reference("bell2020", "doi:2")],
);

test.each([
  ["Owls hoot at night ", "okri2019", "c1", "we found that owls hoot at night"],
  ["Owls hoot at night (Okri, 2019). Bats do not: <b>5%</b> ", "okri2019", "c2", "bats do not"],
  ["Bats do not:\n<b>5%</b> ", "bell2020", "c2", "bats never do"],
  ["Okri writes: “Owls hoot at night” ", "okri2019", "c1", "we found that owls hoot at night"],
  ["Okri writes: “owls hoot at night” ", "okri2019", "c1", "we found that owls hoot at night"],
  ["Owls hoot 2× as long ", "okri2019", "c3", "owls hoot"],
])("before a citation, %j is a claim that %s speaks to", (before, key, id, quotation) => {
  expect(find(before, key)).toEqual({ claim: id, quotation });
});

test.each([
  ["words that are no claim's", "Owls sleep by day ", "okri2019"],
  ["a claim with words after it", "Owls hoot at night, and loudly ", "okri2019"],
  ["a work that is none of the claim's evidence", "Owls hoot at night ", "bell2020"],
  ["a work that is not cited", "Owls hoot at night ", "nobody1999"],
])("finds nothing for %s", (_, before, key) => {
  expect(find(before, key)).toBeUndefined();
});
