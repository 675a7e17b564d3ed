import { expect, test } from "vitest";
import { escapeMarkdown } from "../../engines/extractive/compose/markdown.ts";
import { keysIn } from "./citations.ts";

test.each([
  ["One [@ash2020hedges] and two [@birch2021; @cedar2019].", ["ash2020hedges", "birch2021", "cedar2019"]],
  ["See [see @ash2020, pp. 3-4; -@birch2021].", ["ash2020", "birch2021"]],
  ["As @ash2020 says, and @birch2021.", ["ash2020", "birch2021"]],
  ["An address a@b.example and pass@1 cite nobody.", []],
  ["In code `[@ash2020]` and ``a ` @birch2021`` nobody is cited.", []],
  ["Nor where it is escaped: \\[@ash2020\\].", []],
])("%s", (body, keys) => {
  expect(keysIn(body)).toEqual(keys);
});

test.each([
  "[@ash2020]",
  "@ash2020",
  "[see @ash2020, p. 3]",
  "x [open @ash2020",
  "`@ash2020`",
  "\\@ash2020",
  "[a@b.example]",
])("%j in a source's text is no citation once it is escaped", (text) => {
  expect(keysIn(`Before [@key]. ${escapeMarkdown(text)} [@key].`)).toEqual(["key", "key"]);
});
