import { expect, test } from "vitest";
import { WorldError } from "../model/trouble.ts";
import { worldError } from "./world-error.ts";

const failure = (code: string) => Object.assign(new Error(`${code}: it failed`), { code });

test.each([
  [
    "ENOSPC",
    "x could not be written: no space is left on the device. Free some and run the same command again (ENOSPC).",
  ],
  [
    "EACCES",
    "x could not be written: permission denied. Make it writable for you and run the same command again (EACCES).",
  ],
  [
    "EROFS",
    "x could not be written: the file system is read-only. Choose another folder with --content or --out (EROFS).",
  ],
  ["EXXX", "x could not be written: EXXX: it failed (EXXX)."],
])("says what %s means and how to mend it", (code, message) => {
  const cause = failure(code);
  expect(worldError("x could not be written", cause)).toEqual(new WorldError(message, { cause }));
});

test("a fault of ours is thrown on as it is", () => {
  const fault = new TypeError("undefined is not a function");
  expect(() => worldError("x could not be written", fault)).toThrow(fault);
});
