import { test } from "vitest";
import { type Break, expectOneFinding, first } from "./broken.example.ts";

test.each<Break>([
  [
    "a title that is cut",
    (folder) => {
      folder.report.title = folder.report.title.slice(0, 20);
    },
    "report.md",
    "title",
    'is "How do hedgerows com", but the title is the question, whole: "How do hedgerows compare with grass strips for the nesting success of farmland…',
  ],

  [
    "an answer that rests on a claim that is not there",
    (folder) => folder.report.answer[0]!.claims.push("c0000000000"),
    "report.md",
    "answer[0].claims",
    '"c0000000000" is not in claims.json',
  ],

  [
    "an answer with another number than its claim",
    (folder) => {
      folder.report.answer[1]!.text = folder.report.answer[1]!.text.replace("31", "13");
    },
    "report.md",
    "answer[1].text",
    "13 stands in none of the claims that it rests on",
  ],

  [
    "a facet that is answered by nothing",
    (folder) => Object.assign(folder.report.facets[4]!, { status: "answered" }),
    "report.md",
    "facets[4].status",
    "is answered, but no supported claim speaks to it",
  ],

  [
    "a facet with a claim that is silent on it",
    (folder) => folder.report.facets[1]!.claims.push(first(folder).id),
    "report.md",
    "facets[1].claims",
    `"c2e52e947ad" does not speak to "grass-strips"`,
  ],

  [
    "a pair with a work that was not found",
    (folder) => folder.report.pairs[0]!.records.push("doi:10.1/new"),
    "report.md",
    "pairs[0].records",
    '"doi:10.1/new" is not in records.jsonl',
  ],

  [
    "a score that its reviews do not give",
    (folder) => {
      folder.report.score = 9.9;
    },
    "report.md",
    "score",
    "is 9.9, but the consensus of reviews.json is",
  ],

  [
    "a dimension that lost points without an item",
    (folder) => {
      folder.reviews.reviews[2]!.dimensions[2]!.items.push({
        points: 1,
        about: { kind: "report", id: "x" },
        reason: "for nothing",
      });
    },
    "reviews.json",
    "reviews[2].dimensions[2].score",
    "is 10, but ten less its items is 9",
  ],

  [
    "a published report that the gate holds",
    (folder) => {
      for (const claim of folder.claims.claims.slice(4)) claim.verdict = "unverified";
    },
    "report.md",
    "status",
    'is "published", but by the gate it is "held"',
  ],
])("%s is one finding", expectOneFinding);
