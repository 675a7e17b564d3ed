import { expect, test } from "vitest";
import { inItsVoice } from "./in-its-voice.ts";

test.each([
  ["We find low correlation.", "“We find low correlation”."],
  ["Our results show “gain”.", "“Our results show ‘gain’”."],
  ["In three trials, I compare two parsers", "“In three trials, I compare two parsers”"],
  ["On owls, we found none!", "“On owls, we found none!”"],
])("“%s” speaks as its authors and is quoted", (text, said) => {
  expect(inItsVoice(text)).toBe(said);
});

test.each([
  "Type I errors fall by 3%.",
  "Disk I/O halves.",
  "US owls hoot.",
  "Power and welfare rise.",
  "It owes its hours to owls.",
])("“%s” speaks as anybody", (text) => {
  expect(inItsVoice(text)).toBe(text);
});
