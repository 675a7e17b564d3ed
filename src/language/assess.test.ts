import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "./assess.ts";
import type { Source } from "./prepare.ts";
import { splitSentences } from "./sentences.ts";

function source(text: string, title = "Rest and recall"): Source {
  return { title, text, sentences: splitSentences(text) };
}

const TEXT =
  "Little is known about rest. In this study, we show that daily rest improves the recall of word lists by 12 % in older adults. " +
  "It may also lower stress. Recall was not affected in children.";

describe("tiers", () => {
  test.each([
    ["daily rest improves the recall of word lists by 12 % in older adults", "verbatim"],
    ["Daily rest improves the recall of word lists by 12 % in older adults.", "verbatim"],
    [
      "The authors report that daily rest improves the recall of word lists by 12% in older adults.",
      "strict",
    ],
    ["Daily rest improved recall of word lists in older adults.", "strict"],
    ["Daily rest enhances the recall of word lists by 12 percent in older adults.", "strict"],
    ["Daily rest improves the recall of word lists by 21 % in older adults.", "related"],
    ["Daily rest impairs the recall of word lists by 12 % in older adults.", "related"],
    ["It lowers stress.", "related"],
    ["Recall was affected in children.", "related"],
    ["Coffee is grown in Ethiopia.", "related"],
  ])("%j is %s", (claim, tier) => expect(assess(claim, source(TEXT)).tier).toBe(tier));
});

test("the quotation and the sentences lead to the evidence", () => {
  const { quotation, sentences, stance, bears } = assess(
    "Daily rest improved recall of word lists in older adults.",
    source(TEXT),
  );
  expect(sentences[0]).toBe(1);
  expect(TEXT.slice(quotation.start, quotation.end)).toBe(quotation.text);
  expect(quotation.text).toContain("daily rest improves");
  expect([stance, bears]).toEqual(["supports", true]);
});

test("a verbatim claim is quoted by its own words", () => {
  const { quotation } = assess("daily rest improves the recall of word lists", source(TEXT));
  expect(quotation.text).toBe("daily rest improves the recall of word lists");
});

test("a name stands for “our method” where the title has it", () => {
  const text = "Our system reduces latency by 30 % on one machine.";
  expect(
    assess("QuickNet5 reduces latency by 30 % on one machine.", source(text, "QuickNet5: a fast system"))
      .tier,
  ).not.toBe("related");
  expect(
    assess("SlowNet7 reduces latency by 30 % on one machine.", source(text, "QuickNet5: a fast system")).tier,
  ).toBe("related");
});

test("a list of references is no evidence", () => {
  const text =
    "Adams BC, Dole EF, Fine G. Daily rest improves recall. J. Things. 2019; 12: 100-109. Hill IJ, Kent L, Moor N. Other things. Nat Things. 2020; 3: 14-19. Nash O, Pell QR, et al. More. 2018; 1: 4-9.";
  const whole = { title: "", text, sentences: [{ start: 0, end: text.length }] };
  expect(assess("Daily rest improved recall greatly.", whole).tier).toBe("related");
});

test("a text unlike those that were measured lowers its confidence and says so", () => {
  const one = assess(
    "Daily rest changed stress in adults.",
    source("Daily rest and stress in adults were looked at by us."),
  );
  expect(one.confidence.basis).toMatch(/unlike/);
  expect(one.tier).toBe("related");
  expect(one.confidence.interval[0]).toBe(0);
});

test("whatever the texts, probabilities add up to 1 and every offset lies in the text", () => {
  const words = fc.array(
    fc.constantFrom(
      "rest",
      "improves",
      "not",
      "12 %",
      "recall",
      "may",
      "all",
      "in",
      ".",
      "(",
      "Mice",
      "\n",
      "“",
      "ﬁ",
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(words, words, (claim, text) => {
      const whole = source(text.join(" "));
      const { probabilities, quotation, sentences, confidence } = assess(claim.join(" "), whole);
      const { supports, refutes, neither } = probabilities;
      expect(supports + refutes + neither).toBeCloseTo(1, 9);
      expect(whole.text.slice(quotation.start, quotation.end)).toBe(quotation.text);
      expect(sentences.every((i) => whole.sentences[i] !== undefined)).toBe(true);
      expect(confidence.value).toBeGreaterThanOrEqual(0);
      expect(confidence.value).toBeLessThanOrEqual(1);
    }),
  );
});
