import { expect, test } from "vitest";
import type { WorkLine } from "../content/report-summary.ts";
import { numberedWorkName, workName } from "./work-name.ts";

const work = (author: WorkLine["reference"]["author"], short: string, year?: number) =>
  ({
    short,
    year,
    reference: { id: "a1", type: "article", title: "A title", author, custom: { record: "r" } },
  }) as WorkLine;

const two = [{ family: "Ng" }, { family: "Li" }];

test.each([
  ["author-date", work(two, "Ng & Li, 2020", 2020), "Ng & Li, 2020", "Ng & Li, 2020"],
  ["numeric", work(two, "7", 2020), "Ng et al., 2020", "[7] Ng et al., 2020"],
  ["note", work([{ literal: "A Group" }], "A whole note", 2020), "A Group, 2020", "A Group, 2020"],
  ["numeric", work(undefined, "7"), "A title", "[7] A title"],
] as const)(
  "in a style that is %s, a work has a name that stands on any page, and one for its report",
  (kind, of, name, numbered) => {
    expect(workName(of, kind)).toBe(name);
    expect(numberedWorkName(of, kind)).toBe(numbered);
  },
);

test("a name of thousands of letters is cut, its year is not", () => {
  const name = workName(work([{ literal: "x".repeat(5000) }], "7", 2020), "numeric");
  expect(name).toMatch(/^x{59}…, 2020$/);
});
