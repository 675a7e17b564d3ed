import { expect, test } from "vitest";
import { capital, counted, dayOf, forReasons, inSeries, inWords, noneOf, share } from "./phrase.ts";

test.each([
  [counted(0, "work"), "no works"],
  [counted(1, "work"), "one work"],
  [counted(9, "query", "queries"), "nine queries"],
  [counted(10, "work"), "10 works"],
  [inWords(0), "none"],
  [share(1, 1, "work"), "the one work"],
  [share(2, 2, "work"), "both works"],
  [share(3, 3, "work"), "all three works"],
  [share(1, 12, "work"), "one of 12 works"],
  [share(0, 4, "work"), "none of four works"],
  [noneOf(2, "work"), "neither of the two works"],
  [noneOf(3, "work"), "none of the three works"],
  [forReasons([[4, "late"]]), " (late)"],
  [
    forReasons([
      [2, "late"],
      [1, "lost"],
    ]),
    ": two (late) and one (lost)",
  ],
  [inSeries([]), ""],
  [inSeries(["a"]), "a"],
  [inSeries(["a", "b"]), "a and b"],
  [inSeries(["a", "b", "c"], "or"), "a, b or c"],
  [capital("élan"), "Élan"],
  [capital("3 works"), "3 works"],
  [capital("pH of the soil"), "pH of the soil"],
  [dayOf("2026-03-01T23:59:59.000Z"), "1 March 2026"],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});
