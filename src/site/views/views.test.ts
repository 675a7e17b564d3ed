import { expect, test } from "vitest";
import { translator } from "../words/translator.ts";
import { basisOf, confidenceInWords, percentInWords, shortConfidence } from "./confidence-in-words.ts";
import { counted, tally } from "./count-in-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { identifierLinks, sourceAddress } from "./identifier-links.ts";
import { integrityInWords } from "./integrity-in-words.ts";
import { linkedReference } from "./linked-reference.ts";
import { markedQuotation } from "./marked-quotation.ts";
import { scoreInWords } from "./score-in-words.ts";
import { jsonForHtml } from "./structured-data.ts";

const en = translator("en");
const de = translator("de");

test("a date is words in the language of the frame, and what is none stays", () => {
  expect(dateInWords("2026-11-02T10:00:00.000Z", en)).toBe("2 November 2026");
  expect(dateInWords("2026-03-02T23:59:59.000Z", de)).toBe("2. März 2026");
  expect(dateInWords("spring 2020", en)).toBe("spring 2020");
  expect(dateInWords("2026-13-41", en)).toBe("2026-13-41");
});

test("counts and shares read as the language of the frame has them", () => {
  expect(counted(en, 1, "claim")).toBe("1 claim");
  expect(counted(en, 12_345, "claim")).toBe("12,345 claims");
  expect(counted(de, 12_345, "claim")).toBe("12.345 Aussagen");
  const verdicts = { supported: 7, contested: 0, refuted: 0, unverified: 2 };
  expect(tally(verdicts, en)).toBe("7 supported, 2 unverified");
  expect(tally(verdicts, de)).toBe("7 gestützt, 2 unbelegt");
  expect(percentInWords(0.9542, en, 1)).toBe("95.4\u00a0%");
  expect(percentInWords(0.9542, de, 1)).toBe("95,4\u00a0%");
  expect(scoreInWords(7, de)).toBe("7,0");
});

test("an integrity that was not checked never looks clean", () => {
  expect(integrityInWords({ status: "unchecked", sources: [], notices: [] }, en)).toBe(
    "not checked for retraction or correction",
  );
  expect(
    integrityInWords(
      { status: "retracted", checked: "2026-05-03T00:00:00.000Z", sources: ["Crossref"], notices: [] },
      en,
    ),
  ).toBe("retracted, checked on 3 May 2026 with Crossref");
});

test.each([
  [{ n: 120, basis: "b" }, "95\u00a0%", "95\u00a0%: of 120 labelled cases like this one"],
  [{ n: 0, basis: "b" }, "not measured", "95\u00a0%, not measured."],
  [
    { n: 0, basis: "by construction: x" },
    "word for word",
    "Whether the source is right is another question.",
  ],
])("a confidence says on what it rests: %j", (given, short, long) => {
  const confidence = { value: 0.95, interval: [0.9, 0.98] as [number, number], ...given };
  expect(shortConfidence(0.95, basisOf(confidence), en)).toBe(short);
  expect(confidenceInWords(confidence, en)).toContain(long);
});

test("an identifier becomes a link whose every part is escaped", () => {
  const [doi, arxiv] = identifierLinks({ doi: '10.1/"><script>', arxiv: "2312.12456" });
  expect(doi?.href).toBe("https://doi.org/10.1/%22%3E%3Cscript%3E");
  expect(arxiv?.href).toBe("https://arxiv.org/abs/2312.12456");
});

test("only an address of the web becomes the way to a source", () => {
  expect(
    sourceAddress({ url: "javascript:alert(1)", openAccess: "data:text/html,x", identifiers: {} }),
  ).toBeUndefined();
  expect(sourceAddress({ url: "https://x.org/a", openAccess: undefined, identifiers: {} })).toBe(
    "https://x.org/a",
  );
});

test("an address in a reference is a link, its full stop is not", () => {
  expect(linkedReference("See https://doi.org/10.1/x.")).toBe(
    'See <a href="https://doi.org/10.1/x" rel="noopener">https://doi.org/10.1/x</a>.',
  );
  expect(linkedReference("See https://x.org/a?b=1&amp;c=2")).toContain('href="https://x.org/a?b=1&amp;c=2"');
});

test("a quotation is marked in its context, and markup around it is text", () => {
  const context = { before: "<b>so ", quotation: "it is", after: " & on", cutBefore: true, cutAfter: false };
  expect(markedQuotation(context)).toBe("… &lt;b&gt;so <mark>it is</mark> &amp; on");
});

test("data in a script element cannot end it", () => {
  expect(jsonForHtml({ a: "</script><b>" })).toBe('{"a":"\\u003c/script>\\u003cb>"}');
});
