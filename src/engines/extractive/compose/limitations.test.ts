import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { limitations } from "./limitations.ts";

test.each([
  ["Wie wirken Hecken auf den Bruterfolg der Vögel?", true],
  ["How do hedges affect the nesting success of birds?", false],
])("a question in another language is a limit of its report: %s", (question, isLimit) => {
  const said = limitations(material({ question: { id: "x", question } }), () => "");
  expect(said.includes("not in English")).toBe(isLimit);
});
