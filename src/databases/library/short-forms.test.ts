import { expect, test } from "vitest";
import { shortForms } from "./short-forms.ts";

const SPELT_OUT = "Electrodes. Deep brain stimulation (DBS) helped; so did information technology (IT).";

test.each<[string, string, string[]]>([
  ["a long form that a match spells out gives its short one", "Does deep brain stimulation help?", ["db"]],
  ["other inflections of the long form too", "Deep-brain stimulations in the aged", ["db"]],
  ["what the text says of its own is not given again", "Is deep brain stimulation, DBS, of use?", []],
  ["a short form that is an everyday word is none", "Is information technology of use?", []],
  ["half a long form is none", "Does brain stimulation help?", []],
  ["a short form does not stand for what the text does not say", "Does DBS help?", []],
  ["words of a long form that stand apart are none", "Deep sleep and brain stimulation", []],
])("%s", (_, text, forms) => {
  expect(shortForms(text, ["Nothing (of this) is short.", SPELT_OUT])).toEqual(forms);
});
