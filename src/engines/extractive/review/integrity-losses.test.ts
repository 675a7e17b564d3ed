import { expect, test } from "vitest";
import type { IntegrityStatus } from "../../../model/integrity.ts";
import { RECORDS } from "../compose/works.example.ts";
import { integrityLosses } from "./integrity-losses.ts";

const READ = RECORDS.filter(({ decision }) => decision.decision === "included");
const lost = (...statuses: IntegrityStatus[]) =>
  integrityLosses(
    READ.map((work, i) => {
      const integrity = { status: statuses[i] ?? ("clean" as const), sources: [], notices: [] };
      return { ...work, record: { ...work.record, integrity } };
    }),
  );

test.each<[IntegrityStatus, number, string]>([
  ["corrected", 0.2, READ[0]!.record.id],
  ["concern", 1, READ[0]!.record.id],
  ["unchecked", 1, "records"],
  ["retracted", 4, READ[0]!.record.id],
  ["withdrawn", 4, READ[0]!.record.id],
])("one work of five that is %s costs %d points", (status, points, id) => {
  expect(lost(status)).toMatchObject([{ points, about: { id } }, ...Array(4).fill({ points: 0 })]);
});

test("works that were not checked are one item, which counts them", () => {
  expect(lost("unchecked", "unchecked").filter(({ points }) => points > 0)).toEqual([
    {
      points: 2,
      about: { kind: "report", id: "records" },
      reason: "2 of 5 works read were not checked for retraction or correction",
    },
  ]);
});

test("where nothing was read, all is lost", () => {
  expect(integrityLosses(RECORDS.filter((work) => !READ.includes(work)))).toMatchObject([{ points: 10 }]);
});
