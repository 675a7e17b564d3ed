import { expect, test } from "vitest";
import type { ClaimData, ClaimsData } from "../claims-data.ts";
import { claimsLike, type Filters } from "./claim-filters.ts";

const claim = (id: string, text: string, percent: number, year: number, depth: string): ClaimData => [
  id,
  text,
  id === "c3" ? "contested" : "supported",
  `${percent} %`,
  percent,
  depth,
  year,
  0,
  [0],
  [],
  id === "c1" ? [0] : [1],
];
const data: ClaimsData = {
  verdicts: { supported: "", contested: "", refuted: "", unverified: "" },
  reports: [
    ["owls", "Owls?"],
    ["bats", "Bats?"],
  ],
  works: [["Okri, 2019", "", "Owls"]],
  claims: [
    claim("c1", "Owls hoot.", 100, 2019, "abstract"),
    claim("c2", "Bats do not hoot.", 94.7, 2010, "full text"),
    claim("c3", "Bats hoot.", -1, 0, "abstract"),
  ],
};
const NONE: Filters = { q: "", verdict: "", depth: "", report: "", percent: "", from: "" };

test.each<[string, Partial<Filters>, string[]]>([
  ["nothing", {}, ["c1", "c2", "c3"]],
  ["words, all of them", { q: " HOOT bats " }, ["c2", "c3"]],
  ["a word of the source's name", { q: "okri" }, ["c1", "c2", "c3"]],
  ["a verdict", { verdict: "contested" }, ["c3"]],
  ["a depth", { depth: "full text" }, ["c2"]],
  ["a report", { report: "bats" }, ["c2", "c3"]],
  ["a report that is not there", { report: "ants" }, []],
  ["a confidence on the edge", { percent: "94.7" }, ["c1", "c2"]],
  ["any confidence that was measured", { percent: "0" }, ["c1", "c2"]],
  ["a year", { from: "2010" }, ["c1", "c2"]],
  ["two filters at once", { percent: "90", report: "bats" }, ["c2"]],
])("finds what is like %s", (_, filters, ids) => {
  expect(claimsLike({ ...NONE, ...filters }, data).map(([id]) => id)).toEqual(ids);
});
