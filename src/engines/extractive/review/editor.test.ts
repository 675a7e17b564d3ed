import { expect, test } from "vitest";
import type { Gap } from "../../../model/gap.ts";
import { RECORDS } from "../compose/works.example.ts";
import { material } from "../compose.example.ts";
import { compose } from "../compose.ts";
import { review } from "../review.ts";
import { linesOf } from "./items.example.ts";

test("things that no source names together are numbers of different settings", () => {
  const apart = "hedgerows and wet springs never stand in one source";
  expect(linesOf("editor", "comparability")).toContain(`1.5 facet wet-springs ${apart}`);
  const records = RECORDS.map((work, i) =>
    i === 0
      ? { ...work, decision: { ...work.decision, facets: [...work.decision.facets, "wet-springs"] } }
      : work,
  );
  expect(linesOf("editor", "comparability", { records }).join("\n")).not.toContain(apart);
});

test("of two views on evidence, the editor takes the stricter and says whose it is", () => {
  expect(linesOf("editor", "evidence-strength")[0]).toMatch(/ report confirmer the confirmer scores it \d/);
});

test("a gap that is told together with others like it is told", () => {
  const gaps = [7, 8, 9, 10].map(
    (line): Gap => ({
      kind: "library-field",
      database: "library",
      where: `works.jsonl:${line}`,
      message: `works.jsonl, line ${line}, has the year "${line}": write four digits.`,
    }),
  );
  const untold = (told: Gap[]) => {
    const given = material({ gaps });
    const draft = compose(material({ gaps: told }));
    return review(given, draft)
      .reviews.flatMap(({ dimensions }) => dimensions.flatMap(({ items }) => items))
      .filter(({ reason }) => reason === "the text does not tell this gap").length;
  };
  expect(untold(gaps)).toBe(0);
  expect(untold(gaps.slice(0, 1))).toBe(3);
});
