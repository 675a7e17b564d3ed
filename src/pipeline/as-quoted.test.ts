import { expect, test } from "vitest";
import { claim } from "../engines/extractive/compose/claims.example.ts";
import { work } from "../engines/extractive/compose/works.example.ts";
import { asQuoted } from "./as-quoted.ts";

const quoted = (sentence: string, text: string) => {
  const owls = work("Ash", 2020, "Owls", [sentence], []);
  return asQuoted({ ...claim(owls, sentence, ["owls"]), text });
};

test.each([
  ["our owls hoot.", "Our owls hoot.", "our owls hoot."],
  ["In rain, our owls hoot", "Our owls hoot.", "our owls hoot."],
  ["Our owls hoot.", "Our owls hoot.", "Our owls hoot."],
  ["Yes, OUR owls hoot.", "Our owls hoot.", "Our owls hoot."],
  ["our owls hoot.", "Ash's owls hoot.", "Ash's owls hoot."],
])("%s gives %s as %s", (sentence, text, said) => {
  expect(quoted(sentence, text)).toBe(said);
});
