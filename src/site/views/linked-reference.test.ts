import { expect, test } from "vitest";
import { linkedReference } from "./linked-reference.ts";

test.each([
  ["Sleep, vol. 3, doi: 10.1000/x(1).", "https://doi.org/10.1000/x(1)"],
  ["“A preprint,” 2022, arXiv:2201.00001.", "https://arxiv.org/abs/2201.00001"],
  ["Journal. https://doi.org/10.1000/x.", "https://doi.org/10.1000/x"],
  ["(at https://example.org/a).", "https://example.org/a"],
  ["at https://example.org/?a=1&amp;b=2.", "https://example.org/?a=1&amp;b=2"],
])("what a style writes without an address, or with one, is one link: %s", (entry, href) => {
  const linked = linkedReference(entry);
  expect(linked.match(/href="([^"]*)"/)?.[1]).toBe(href);
  expect(linked.match(/<a /g)).toHaveLength(1);
  expect(linked.replace(/<[^>]*>/g, "")).toBe(entry);
});

test.each(["doi: javascript:alert(1)", "arXiv:none", "a 10.1000/x alone", "1.10.1000/x"])(
  "nothing else becomes a link: %s",
  (entry) => {
    expect(linkedReference(entry)).toBe(entry);
  },
);
