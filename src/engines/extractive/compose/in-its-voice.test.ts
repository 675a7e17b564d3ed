import { expect, test } from "vitest";
import type { Reference } from "../../../model/reference.ts";
import { inItsVoice } from "./in-its-voice.ts";

type Authors = NonNullable<Reference["author"]>;
const says = (text: string, author: Authors = []) =>
  inItsVoice({ text, record: "doi:1" }, [
    { id: "ash2020", type: "article", title: "Owls", author, custom: { record: "doi:1" } },
  ]);

test.each([
  ["We find low correlation.", "“We find low correlation”."],
  ["Our results show “gain”.", "“Our results show ‘gain’”."],
  ["In three trials, I compare two parsers", "“In three trials, I compare two parsers”"],
  ["On owls, we found none!", "“On owls, we found none!”"],
])("“%s” speaks as its authors and is quoted", (text, said) => {
  expect(says(text)).toBe(`One work says: ${said}`);
});

test.each([
  "Type I errors fall by 3%.",
  "Disk I/O halves.",
  "US owls hoot.",
  "Power and welfare rise.",
  "It owes its hours to owls.",
])("“%s” speaks as anybody", (text) => {
  expect(says(text)).toBe(text);
});

test.each<[string, Authors]>([
  ["Ash writes", [{ family: "Ash", given: "A." }]],
  ["Ash and The Owl Group write", [{ family: "Ash" }, { literal: "The Owl Group" }]],
  ["Ash et al. write", [{ family: "Ash" }, { family: "Birch" }, { family: "Cedar" }]],
])("who speaks is named: %s", (who, author) => {
  expect(says("We find owls.", author)).toBe(`${who}: “We find owls”.`);
});

test("a work that is no reference is one work", () => {
  expect(inItsVoice({ text: "We find owls.", record: "doi:2" }, [])).toBe("One work says: “We find owls”.");
});
