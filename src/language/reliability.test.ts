import { describe, expect, test } from "vitest";
import table from "./reliability.json" with { type: "json" };
import { confidenceOf, likelihoodOf } from "./reliability.ts";

const chances = (supports: number, refutes = 0) => ({ supports, refutes, neither: 1 - supports - refutes });

test("what holds by construction is certain and counted on nothing", () =>
  expect(confidenceOf("verbatim", chances(1), "named", true)).toMatchObject({
    value: 1,
    n: 0,
    interval: [1, 1],
  }));

describe.each(["named", "searched"] as const)("of texts that were %s", (found) => {
  test("a measured confidence lies in its interval and says on how many cases", () => {
    for (let percent = 34; percent <= 95; percent++) {
      const { value, n, interval } = confidenceOf("related", chances(percent / 100), found, false);
      expect(value).toBe(percent / 100);
      expect(n).toBeGreaterThanOrEqual(50);
      expect(value >= interval[0] && value <= interval[1]).toBe(true);
    }
  });

  test("the ranges that were counted follow one another from 0 to 1", () => {
    const ranges = table.ranges[found];
    expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([0, 1]);
    for (const [i, { from, n }] of ranges.entries()) {
      if (i > 0) expect(from).toBe(ranges[i - 1]?.to);
      expect(n).toBeGreaterThanOrEqual(50);
    }
  });

  test("the confidence of either stance is its probability, and the three are whole", () => {
    const { probabilities } = likelihoodOf(
      table.evidence[found].mean,
      () => table.stance.mean,
      "related",
      found,
      false,
    );
    const { supports, refutes, neither } = probabilities;
    expect(supports + refutes + neither).toBeCloseTo(1, 9);
    expect(confidenceOf("related", probabilities, found, false, "refutes").value).toBe(refutes);
    expect(confidenceOf("related", probabilities, found, false, "supports").value).toBe(supports);
  });

  test("what was set by hand for an unlike text says that it was not measured", () => {
    for (const tier of ["close", "related"] as const)
      expect(confidenceOf(tier, chances(0.5), found, true)).toMatchObject({
        n: 0,
        interval: [0, 1],
        basis: expect.stringContaining("not measured"),
      });
  });
});
