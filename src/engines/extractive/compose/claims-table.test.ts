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

test("each claim has its verdict and the works for and against it, with how they were read", () => {
  const rows = told(CLAIMS).split("\n");
  expect(rows[2]).toMatch(
    /\| supported \| .* \| \[@ash2020hedgerows; @cedar2019nesting\] abstract \| none \|$/,
  );
  expect(rows[4]).toMatch(
    /\| contested \| .* \| \[@dogwood2023hedgerows\] abstract \| \[@ash2020hedgerows\] abstract \|$/,
  );
});
