import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { citing } from "./cite.ts";
import { CLAIMS, STRICT } from "./claims.example.ts";
import { claimsTable } from "./claims-table.ts";

const told = (claims: typeof CLAIMS) => claimsTable(claims, citing(material({ claims }).references));

test("what was measured is explained where something was", () => {
  const measured = CLAIMS.map((each, i) => (i === 0 ? { ...each, confidence: STRICT } : each));
  expect(told(measured)).toContain("n is how many cases");
  expect(told(measured)).toContain("0.96 (0.93–0.98, n = 318)");
  expect(told(CLAIMS)).not.toContain("n is how many");
  expect(told(CLAIMS)).toContain("What confidence rests on:\n\n- verbatim: holds by construction");
});

test("what stands in its source word for word is called so, and not certain", () => {
  const basis = "by construction: the words stand in the source";
  const [first] = CLAIMS;
  const exact = told([{ ...first!, confidence: { ...first!.confidence, basis } }]);
  expect(exact).toContain("| supported | word for word | ");
  expect(exact).toContain("What confidence rests on:\n\n- word for word: the words stand in the source");
  expect(exact).not.toMatch(/1\.00|by construction/);
  const near = { ...first!.evidence[0]!, tier: "close" as const };
  const guessed = { value: 0.6, n: 0, interval: [0, 1] as [number, number], basis: "not measured: far" };
  expect(told([{ ...first!, evidence: [near], confidence: guessed }])).toContain("| 0.60 (not measured) |");
});

test("each claim has its verdict and the works for and against it, with how they were read", () => {
  const rows = told(CLAIMS).split("\n");
  expect(rows[2]).toMatch(
    /\| supported \| .* \| \[@ash2020hedgerows; @cedar2019nesting\] abstract \| none found \|$/,
  );
  expect(rows[4]).toMatch(
    /\| contested \| .* \| \[@dogwood2023hedgerows\] abstract \| \[@ash2020hedgerows\] abstract \|$/,
  );
});
