import { expect, test } from "vitest";
import { RECORDS } from "../compose/works.example.ts";
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
