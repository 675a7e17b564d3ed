import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { prepareSource } from "../prepare.ts";
import { splitSentences } from "../sentences.ts";
import { findVerbatim } from "../verbatim.ts";
import { contextConflicts, turnedBy } from "./context.ts";

/** Where the cut stands between bars. */
const parts = (sentence: string) => sentence.split("|") as [string, string, string];

describe("a cut that says alone what it says in its sentence passes", () => {
  test.each([
    "|Sleep improves recall in adults|.",
    "In this paper, we show that |sleep improves recall in adults|.",
    "However, |sleep improves recall in adults|.",
    "Our results indicate that |sleep improves recall|, and that rest does so too.",
    "|Sleep improves recall|, which is well known.",
    "|Sleep improved recall| in 120 adults.",
    "|Sleep improves recall in adults| (p < 0.05).",
    "Rest was not studied; |sleep improves recall in adults|.",
    "In older adults, |sleep improves recall|.",
    "Contrary to earlier surveys, |sleep improves recall|.",
    "|Judges halted 41 % of the sales|, and clerks halted the rest.",
    "|Acid dissolves the film|, whereas alkali thickens it.",
    "|Inspectors caught 12 of the ships|, and the pilots 5.",
    "Using a large cohort, we found that |sleep improves recall|.",
    "|SmoothQuant speeds up inference by up to 1.56x| and cuts memory use by up to 2x, at a negligible cost in accuracy.",
    "|The new parser halves the number of errors| and needs less memory.",
  ])("%s", (sentence) => expect(turnedBy(...parts(sentence))).toBeUndefined());
});

describe("a cut that its sentence turns is refused", () => {
  test.each([
    "We asked whether |sleep improves recall in adults|.",
    "If |sleep improves recall|, adults should rest.",
    "It is not the case that |sleep improves recall|.",
    "It was hypothesised that |sleep improves recall in adults|.",
    "It remains unclear if |sleep improves recall|.",
    "There is no evidence that |sleep improves recall in adults|.",
    "It was previously thought that |sleep improves recall|.",
    "The drug failed to |improve recall in adults|.",
    "Lack of |sleep improves recall in mice|.",
    "Smith and others argue that |sleep improves recall|.",
    "It is a myth that |sleep improves recall|.",
    "It may be that |sleep improves recall|.",
    "|Sleep improves recall| only if adults are tired.",
    "|Sleep improves recall|, but not in adults.",
    "|Sleep improves recall| unless adults are stressed.",
    "|The cost of most add-ons| and of memory is unknown.",
    "|Speeds of up to 3x| and less were seen.",
    "|The new parser halves the number of errors| and of words, but not in German.",
    "|That sleep improves recall| is unclear.",
    "|Sleep deprivation in adults| impairs recall.",
    "|Does sleep improve recall|?",
    "Loss of |p53 causes cancer in mice|.",
    "The method is faster by up to |3.5x on average hardware|.",
    'One teacher said "|sleep improves recall|" to the class.',
    "|Sleep improved recall| in between 0% and 12% of adults.",
    "|Sleep improved recall| in 3 of 40 adults.",
    "Neither rest nor |sleep improves recall in adults|.",
    "|The loss of two ships|, and of their crews, was insured.",
    "On average, |the film was 4 mm thick|.",
    "|Sleep improved recall in nurses| who work at night.",
    "|No nurse had slept| by noon.",
  ])("%s", (sentence) => expect(turnedBy(...parts(sentence))).toBeDefined());
});

const TRAPS = [
  "We asked whether ",
  "It is unknown if ",
  "It is not true that ",
  "There is no evidence that ",
  "We hypothesized that ",
  "It has long been believed that ",
  "It is unlikely that ",
  "Unless ",
  "Some authors claim that ",
  "Few would say that ",
  "It was once assumed that ",
  "The trial could not show that ",
];
const CLAUSES = [
  "daily rest improves the recall of word lists",
  "the new parser is faster than the old one",
  "zinc reduces the number of colds in children",
];
const TAILS = [".", " in older adults.", ", as others have written.", " (Table 2)."];

test("whatever is cut from a clause that its sentence does not assert, it is never taken for its words", () => {
  const clause = fc.record({
    trap: fc.constantFrom(...TRAPS),
    clause: fc.constantFrom(...CLAUSES),
    tail: fc.constantFrom(...TAILS),
    from: fc.nat(6),
    length: fc.integer({ min: 3, max: 14 }),
  });
  fc.assert(
    fc.property(clause, ({ trap, clause, tail, from, length }) => {
      const text = trap + clause + tail;
      const words = (clause + tail).replace(/\.$/, "").split(" ");
      const cut = words.slice(from, from + length).join(" ");
      const found = findVerbatim(cut, prepareSource({ title: "", text, sentences: splitSentences(text) }));
      if (found !== undefined) expect(found.turned).toBeDefined();
    }),
  );
});

/** By another hand than the checks: what people say before or after a statement that they do not make. */
const NOT_SAID_BEFORE = `
  Critics doubt that
  Nobody has shown that
  Opponents dispute that
  One may wonder whether
  Imagine that
  We hope that
  It is feared that
  The sponsors wish to prove that
  It would be wrong to say that
  Far from it being the case that
  It is tempting to conclude that
  The old textbooks taught that
  Suppose
  Were it true that
  Only a minority of reviewers agreed that
  Before it was withdrawn, the paper said that
  The null hypothesis was that
  An alternative explanation is that
  It is too early to say that
  The evidence is insufficient to conclude that
  No trial has tested whether
  The rumour that
  It seems plausible that
  To find out how far
  Some would object that
  It cannot be ruled out that
  In theory,
  Had there been time to see if
  It is a common misconception that
  The model predicts that
  Whether or not
  They refused to accept that
  The claim was retracted that
  We set out to establish that
  Contrary to the view that
  Under the assumption that
  If one accepts that
  Despite reports that
  It is debatable whether
  The company's advertisement says that
  There is disagreement about whether
  We found no support for the idea that
  Our data argue against the notion that
  It remains to be seen whether
`;
const NOT_SAID_AFTER = `
  is disputed.
  was later shown to be false.
  is a matter of debate.
  in name only.
  only when nobody looks.
  , if at all.
  , or so it was once thought.
  , although this could not be replicated.
  , but this finding was not confirmed.
  no longer.
  in fewer than half of the cases.
  less often than it worsens it.
  under conditions that do not occur in practice.
  has never been demonstrated.
  is what we set out to disprove.
  remains to be tested.
  , a result that was subsequently retracted.
  except when adults are tired.
  would be surprising.
  , according to an unconfirmed report.
`;
const lines = (text: string) => text.trim().split(/\n\s*/);
const cutOf = (text: string, cut: string) =>
  findVerbatim(cut, prepareSource({ title: "", text, sentences: splitSentences(text) }));

describe.each(CLAUSES)("“%s” is not taken for said", (clause) => {
  const opened = clause.charAt(0).toUpperCase() + clause.slice(1);
  test.each(lines(NOT_SAID_BEFORE))("after “%s”", (before) =>
    expect(cutOf(`${before} ${clause}.`, clause)?.turned).toBeDefined(),
  );
  test.each(lines(NOT_SAID_AFTER))("before “%s”", (after) =>
    expect(cutOf(`${opened}${/^,/.test(after) ? "" : " "}${after}`, clause)?.turned).toBeDefined(),
  );
});

test("a whole sentence is its own words, whatever it says", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TRAPS), fc.constantFrom(...CLAUSES), (trap, clause) => {
      const text = `Before. ${trap}${clause}. After.`;
      const source = prepareSource({ title: "", text, sentences: splitSentences(text) });
      expect(findVerbatim(`${trap}${clause}.`, source)?.turned).toBeUndefined();
    }),
  );
});

describe("a paraphrase that leaves out what turns its sentence is refused", () => {
  test.each([
    ["Daily rest improved recall.", "We asked whether daily rest improves recall."],
    [
      "The drug prevents colds in children.",
      "The hypothesis that the drug prevents colds in children was tested.",
    ],
    ["Daily rest improves recall in adults.", "Does daily rest improve recall in adults?"],
    ["Rest improved recall in adults.", "Rest improved recall in adults, but not in children."],
    ["Moss, once wet, slows fires.", "Moss, if thick and once wet, slows fires."],
    ["Moss slows fires.", "Moss, unless burnt before, slows fires."],
    ["The Delft tile is by Jan Kroon.", "Two dealers ascribed the Delft tile to Jan Kroon."],
    ["Rest lessened fatigue in nurses.", "Rest reduced fatigue in nurses who work at night."],
  ])("%j of %j", (claim, sentence) =>
    expect(contextConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("context"),
  );

  test.each([
    ["Daily rest improved recall.", "We show that daily rest improves recall in adults."],
    ["Rest improved recall in adults.", "Rest improved recall in adults and in children."],
    ["The Delft tile is by Jan Kroon.", "We examined the Delft tile, which is by Jan Kroon."],
    ["Rust was not seen unless salt was added.", "We did not see rust unless salt was added."],
  ])("but not %j of %j", (claim, sentence) =>
    expect(contextConflicts(compared(claim, sentence))).toEqual([]),
  );
});
