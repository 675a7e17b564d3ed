import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { citing } from "./cite.ts";
import { limitations } from "./limitations.ts";

test.each([
  ["Wie wirken Hecken auf den Bruterfolg der Vögel?", true],
  ["How do hedges affect the nesting success of birds?", false],
])("a question in another language is a limit of its report: %s", (question, isLimit) => {
  const given = material({ question: { id: "x", question } });
  const said = limitations(given, citing(given.references));
  expect(said.includes("not in English")).toBe(isLimit);
});
