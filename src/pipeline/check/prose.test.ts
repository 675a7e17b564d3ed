import { expect, test } from "vitest";
import { reportFolder } from "../../engines/extractive/compose.example.ts";
import { checkProse } from "./prose.ts";

/** What is found where the first of these words of the body is replaced; the whole message. */
function found(before: string | RegExp, after: string): string[] {
  const folder = reportFolder();
  const body = folder.body.replace(before, after);
  expect(body).not.toBe(folder.body);
  return checkProse({ ...folder, body }).map(({ line, message }) => `${line}: ${message}`);
}

test("what the pipeline writes is what its claims say", () => {
  expect(checkProse(reportFolder())).toEqual([]);
});

test("a formula that is shown without its marks is what the claim says, and an altered one is not", () => {
  const folder = reportFolder();
  const [claim] = folder.claims.claims;
  claim!.text = claim!.text.replace("up to 31%", "\\\\(n = 31%\\\\)");
  const body = (n: string) => folder.body.replace("up to 31%", `n = ${n}%`);
  expect(checkProse({ ...folder, body: body("31") })).toEqual([]);
  expect(checkProse({ ...folder, body: body("13") })).not.toEqual([]);
});

test("a claim quoted with the first letter of its source is what the claim says", () => {
  const folder = reportFolder();
  const [claim] = folder.claims.claims;
  claim!.evidence[0]!.quotation.text = `In rain, ${claim!.text.replace("Hedgerows", "hedgerows")}`;
  const body = (said: string) => folder.body.replace("Hedgerows raise", `Ash writes: “${said} raise`);
  expect(checkProse({ ...folder, body: body("hedgerows") })).toEqual([]);
  expect(checkProse({ ...folder, body: body("grassrows") })).not.toEqual([]);
});

test.each<[string, string | RegExp, string, RegExp]>([
  [
    "a number",
    "up to 31%",
    "up to 13%",
    /^3: says "up to 13% in arable", where claims\[0\]\.text of claims\.json says "up to 31% in arable"$/,
  ],
  [
    "a qualifier",
    "by up to 31%",
    "by 31%",
    /says "birds by 31% in.*", where claims\[0\]\.text .* says "birds by up to 31% in/,
  ],
  [
    "a direction",
    "Hedgerows raise the nesting",
    "Hedgerows lower the nesting",
    /says "Hedgerows lower the nesting"/,
  ],
  [
    "a negation",
    "Tall hedgerows shelter",
    "Tall hedgerows never shelter",
    /says "Tall hedgerows never shelter farmland"/,
  ],
  [
    "a number of a quoted source",
    /9% on average in upland/g,
    "8% on average in upland",
    /says ".*8% on average/,
  ],
])("%s that is altered is named with its line and what it should be", (_, before, after, message) => {
  expect(found(before, after)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test.each<[string, string | RegExp, string]>([
  ["a sentence without a citation", "## Introduction", "Hedgerows raise it by 13%.\n\n## Introduction"],
  ["a count that cites its works", "One other work says so, too", "Another work says so"],
  ["emphasis", "Hedgerows raise the nesting", "Hedgerows **raise** the nesting"],
])("%s is not held against a claim", (_, before, after) => {
  expect(found(before, after)).toEqual([]);
});
