import { transform } from "esbuild";
import { expect, test } from "vitest";
import { runningTitle } from "./running-title.ts";

test.each([
  'A "quoted" title \\ with } and </style>',
  "Two\nlines",
  "עברית and 睡眠",
  "x".repeat(400),
  `${"x".repeat(88)}😀😀`,
])("any title is one string of a style: %s", async (title) => {
  const { code, warnings } = await transform(runningTitle(title), { loader: "css" });
  expect(warnings).toEqual([]);
  expect(code).not.toContain("</style>");
  expect(code.match(/content:/g)).toHaveLength(2);
});
