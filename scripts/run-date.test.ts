import { expect, test } from "vitest";
import { runDate } from "./run-date.ts";

test("the date of a run is the clock's, or that of SOURCE_DATE_EPOCH", () => {
  expect(runDate({}, 0)).toBe("1970-01-01T00:00:00.000Z");
  expect(runDate({ SOURCE_DATE_EPOCH: "1767225600" }, 0)).toBe("2026-01-01T00:00:00.000Z");
});

test.each(["yesterday", "-1", "1.5", "999999999999", "1e9"])("refuses SOURCE_DATE_EPOCH=%s", (written) => {
  expect(() => runDate({ SOURCE_DATE_EPOCH: written }, 0)).toThrow(
    /SOURCE_DATE_EPOCH is ".*Write whole seconds/,
  );
});
