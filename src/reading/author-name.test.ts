import { expect, test } from "vitest";
import { authorOf, authorsFrom } from "./author-name.ts";

test.each([
  ["Ada Lovelace", { family: "Lovelace", given: "Ada" }],
  ["Lovelace, Ada", { family: "Lovelace", given: "Ada" }],
  ["Ludwig van Beethoven", { family: "van Beethoven", given: "Ludwig" }],
  ["van Beethoven, Ludwig", { family: "van Beethoven", given: "Ludwig" }],
  ["Juan de la Cruz", { family: "de la Cruz", given: "Juan" }],
  ["Soman K. P.", { family: "Soman", given: "K. P." }],
  ["Smith JA", { family: "Smith", given: "JA" }],
  ["J. A. Smith", { family: "Smith", given: "J. A." }],
  ["Xi LI", { family: "LI", given: "Xi" }],
  ["Martin Luther King Jr.", { family: "King Jr.", given: "Martin Luther" }],
  ["King, Martin Luther, Jr.", { family: "King", given: "Martin Luther, Jr." }],
  ["Plato", { literal: "Plato" }],
  ["王小明", { literal: "王小明" }],
  ["The ATLAS Collaboration", { literal: "The ATLAS Collaboration" }],
  ["World Health Organization", { literal: "World Health Organization" }],
])("%s is read as %j", (written, author) => {
  expect(authorOf(written)).toEqual(author);
});

test.each(["", "  ", "—", "\0"])("%j names nobody", (written) => {
  expect(authorOf(written)).toBeUndefined();
});

test("lists of objects, of names and one text all give authors; what is none is left out", () => {
  const two = [
    { family: "Lovelace", given: "Ada" },
    { family: "Babbage", given: "Charles" },
  ];
  expect(authorsFrom(["Ada Lovelace", { first: "Charles", last: "Babbage" }, 7, null])).toEqual(two);
  expect(authorsFrom([{ name: "Ada Lovelace" }, { family: "Babbage", given: "Charles" }])).toEqual(two);
  expect(authorsFrom("Lovelace, Ada and Babbage, Charles")).toEqual(two);
  expect(authorsFrom("Ada Lovelace; Charles Babbage")).toEqual(two);
  expect(authorsFrom(null)).toEqual([]);
});
