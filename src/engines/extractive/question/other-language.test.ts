import { expect, test } from "vitest";
import { plan } from "../plan.ts";
import { contentWords, isInOtherLanguage } from "./other-language.ts";

test.each([
  [
    "Wie wirkt sich Schlafmangel auf das deklarative Gedächtnis von Studenten aus?",
    ["Schlafmangel", "deklarative", "Gedächtnis", "Studenten"],
  ],
  [
    "Quelle est l'efficacité du vaccin contre la rougeole chez les enfants ?",
    ["efficacité", "vaccin", "rougeole", "enfants"],
  ],
  ["¿Reduce la metformina el riesgo de cáncer?", ["Reduce", "metformina", "riesgo", "cáncer"]],
  ["睡眠不足はどのように記憶に影響しますか？", ["睡眠不足はどのように記憶に影響しますか"]],
])("of %j the telling words are looked for: %j", (question, words) => {
  expect(isInOtherLanguage(question)).toBe(true);
  expect(contentWords(question)).toEqual(words);
  expect(plan({ id: "x", question }).facets.map(({ label }) => label)).toEqual(words);
});

test.each([
  "Why do bees die?",
  "Transformers vs. LSTMs for time series forecasting",
  "What role does de novo mutation play in autism?",
  "Impact of microplastics on zooplankton feeding in the Mar de Plata",
  "Does El Niño affect die-back of trees?",
  "α-synuclein in Parkinson's disease",
  "How is it?",
  "😀😀😀",
  "?",
])("%j is in English, or in none", (question) => {
  expect(isInOtherLanguage(question)).toBe(false);
});
