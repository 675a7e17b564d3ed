import { expect, test } from "vitest";
import { texts, work } from "../extract.example.ts";

test("what only some of the works speak of must stand in the sentence or in its work's title", () => {
  const question = "How large is the corner bias of nest robots used as judges?";
  const bias = "Nest robots used as judges show a corner bias of 12 %.";
  const safety = "Nest robots used as judges are safer than owls by 9 %.";
  const works = [work("A", `${bias} ${safety}`), work("B", safety.replace("9", "8"))];
  expect(texts(question, ...works)).toEqual([bias]);
});

test("a short form that several works spell out alike is known in the others", () => {
  const spelled = ["A", "B"].map((id) => work(id, "Hedge planting (HP) is old. Farms tried it for years."));
  const short = work(
    "HP on farms",
    "Birds sang. Birds slept. HP reduced egg losses of farmland birds by 9 %.",
  );
  expect(texts("Does hedge planting reduce egg losses of farmland birds?", short, ...spelled)).toEqual([
    "HP reduced egg losses of farmland birds by 9 %.",
  ]);
});

test.each([
  [
    "Hedge planting and egg losses",
    "Birds sing. Farms with hedges had 12 % fewer dead chicks than others.",
    1,
  ],
  ["Farms in spring", "Birds sing. Farms with hedges had 12 % fewer dead chicks than others.", 0],
  [
    "Hedge planting and egg losses",
    "Birds sing. Farms with walls had 12 % fewer dead chicks than others.",
    0,
  ],
])("under the title “%s”, “%s” gives %d claims", (title, text, count) => {
  const question = "Does hedge planting reduce egg losses?";
  expect(texts(question, work(title, text))).toHaveLength(count);
});

test("a subject that neither the sentence nor its work's title names is not spoken of, though all works name it", () => {
  const other = "Hedge planting is old. Walls reduced egg losses of farmland birds by 9 %.";
  const own = "Hedge planting reduced egg losses of farmland birds by 12 %.";
  const question = "Does hedge planting reduce egg losses of farmland birds?";
  const works = ["A", "B", "C", "D", "E", "F"].map((id) => work(id, `${other} Birds of ${id} sing.`));
  expect(texts(question, ...works, work("G", own))).toEqual([own]);
});

test("what two things do to one another is not told where they stand in one list", () => {
  const question = "How does heavy rain affect egg losses?";
  const list = "Owls reduced mortality from heavy rain, floods and egg losses by 9 %.";
  const told = "Heavy rain increased egg losses by 9 %.";
  expect(texts(question, work("A", list), work("B", told))).toEqual([told]);
});

test("the precision that weights are stored in is no accuracy", () => {
  const question = "How much accuracy does HedgeBot lose?";
  expect(texts(question, work("Counting", "HedgeBot counts 3x faster in 4-bit precision."))).toEqual([]);
});

test("what all works speak of is no answer where a sentence sets something else above it", () => {
  const question = "How fast is hedge planting compared with wall building?";
  const rival = "GrassBot is 3x faster than hedge planting.";
  const works = ["A", "B", "C", "D", "E"].map((id) => work(`Hedge planting in ${id}`, rival));
  expect(texts(question, ...works)).toEqual([]);
  expect(
    texts(question, ...works, work("Hedge planting by day", "Hedge planting is 2x faster by day.")),
  ).toEqual(["Hedge planting is 2x faster by day."]);
});

test("a question for how well something is done to a thing is answered by what does it", () => {
  const question = "How well do owls detect mice?";
  const told = "Owls detect mice in 9 of 10 nights, 12 % more than cats.";
  expect(
    texts(question, work("On farms", told), work("In woods", "Owls eat mice in 9 of 10 nights.")),
  ).toEqual([told]);
});

test("what goes without a thing says nothing of it", () => {
  const question = "Does rain increase egg losses?";
  const told = (text: string) => texts(question, work("On farms", text));
  expect(told("Egg losses increased by 9 % in a rain-independent way.")).toEqual([]);
  expect(told("Egg losses increased by 9 % in rain.")).toHaveLength(1);
});

test("a thing that only stands in another's name is not spoken of", () => {
  const question = "What losses do nest loss counters report?";
  const named = "Nest loss counters outperform eyes by 9 %.";
  const told = "Nest loss counters report losses of 9 % more than eyes.";
  expect(texts(question, work("On farms", named), work("In woods", told))).toEqual([told]);
});

test("one word of the subject is not the subject, where the title does not name it either", () => {
  const question = "Does hedge planting reduce egg losses?";
  const part =
    "Hedge planting is old. Birds sing. Our results show that tree planting significantly reduced egg losses by 9 % compared with walls.";
  const whole = "Birds sing. Hedge planting reduced egg losses by 12 %.";
  expect(texts(question, work("On farms", part))).toEqual([]);
  expect(texts(question, work("Hedge planting on farms", part))).toHaveLength(1);
  expect(texts(question, work("On farms", whole))).toHaveLength(1);
});
