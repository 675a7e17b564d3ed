import { expect, test } from "vitest";
import type { Reference } from "../../../model/reference.ts";
import { claim } from "./claims.example.ts";
import { inItsVoice } from "./in-its-voice.ts";
import { work } from "./works.example.ts";

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
  ["Further analysis reveals owls.", "“Further analysis reveals owls”."],
  ["Further examination of nests reveals owls.", "“Further examination of nests reveals owls”."],
  ["The results show owls.", "“The results show owls”."],
  ["The experimental findings suggest owls.", "“The experimental findings suggest owls”."],
  ["In rain, the experiments show owls.", "“In rain, the experiments show owls”."],
  ["These findings hold.", "“These findings hold”."],
  ["Experiments with owls show calm.", "“Experiments with owls show calm”."],
  ["Owls hoot, as is shown in this work.", "“Owls hoot, as is shown in this work”."],
  ["This paper shows owls.", "“This paper shows owls”."],
  ["It is shown that owls hoot.", "“It is shown that owls hoot”."],
  ["It was further found that owls hoot.", "“It was further found that owls hoot”."],
])("“%s” speaks as its authors and is quoted", (text, said) => {
  expect(says(text)).toBe(`The work “Owls” says: ${said}`);
});

test.each([
  "Type I errors fall by 3%.",
  "Disk I/O halves.",
  "US owls hoot.",
  "Power and welfare rise.",
  "It owes its hours to owls.",
  "Owls match the results of hawks.",
  "Owls help with the analysis of songs.",
  "Owls work by night, and this works.",
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

test("inside the quotation marks stands the letter that the source has", () => {
  const owls = work("Ash", 2020, "Owls", ["In rain, our owls hoot."], []);
  const said = claim(owls, "our owls hoot", ["owls"]);
  expect(inItsVoice({ ...said, text: "Our owls hoot." }, [])).toBe("One work says: “our owls hoot”.");
});

test("a title in quotation marks keeps those in it apart", () => {
  const work = { id: "a1", type: "article", title: "On “owls”.", custom: { record: "doi:1" } };
  expect(inItsVoice({ text: "We find owls.", record: "doi:1" }, [work])).toBe(
    "The work “On ‘owls’” says: “We find owls”.",
  );
});
