import { expect, test } from "vitest";
import { AuthorError, WorldError } from "../src/model/trouble.ts";
import { EXIT, troubleOf } from "./trouble.ts";

const system = (code: string, paths: object) =>
  Object.assign(new Error(`${code}: raw words`), { code, ...paths });

test.each<[string, Error, number, RegExp]>([
  ["findings", new AuthorError(["a.yaml: mend it."]), EXIT.authorCanMend, /^a\.yaml: mend it\.$/],
  ["the world's trouble", new WorldError("no disk"), EXIT.worldFailed, /^no disk$/],
  [
    "a full disk, by the place that was written to",
    system("ENOSPC", { path: "/from", dest: "/to/x.html" }),
    EXIT.worldFailed,
    /^\/to\/x\.html failed: no space is left on the device\. Free some and run the same command again \(ENOSPC\)\.$/,
  ],
  [
    "a folder that may not be written, by its path",
    system("EACCES", { path: "/mine" }),
    EXIT.worldFailed,
    /^\/mine failed: permission denied\. Make it writable for you/,
  ],
  [
    "what names no path, in the system's words",
    system("EMFILE", {}),
    EXIT.worldFailed,
    /^EMFILE: raw words$/,
  ],
])("says %s, and no stack", (_, error, code, message) => {
  const trouble = troubleOf(error);
  expect([trouble.code, trouble.lines.length]).toEqual([code, 1]);
  expect(trouble.lines[0]).toMatch(message);
});

test("a fault of ours is told with its stack", () => {
  expect(troubleOf(new TypeError("oops")).lines.join("\n")).toMatch(
    /fault in Touchstone[\s\S]*TypeError: oops\n\s+at /,
  );
});
