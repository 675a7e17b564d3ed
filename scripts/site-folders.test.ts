import { expect, test } from "vitest";
import { portOf, requireContent } from "./site-folders.ts";

test("a content folder that is not there is refused before anything is written", () => {
  expect(() => requireContent("/nowhere/content")).toThrow(
    'There is no folder "/nowhere/content". Name the one that holds questions.yaml and reports/ with --content.',
  );
  expect(() => requireContent(import.meta.filename)).toThrow(/There is no folder/);
  expect(() => requireContent(import.meta.dirname)).not.toThrow();
});

test.each(["abc", "0", "-1", "65536", "80.5", ""])("the port %j is refused", (written) => {
  expect(() => portOf(written)).toThrow(/is no port/);
});

test("a port is a whole number, 4321 where none is named", () => {
  expect([portOf("8080"), portOf(undefined)]).toEqual([8080, 4321]);
});
