import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addQuestion } from "./add-question.ts";
import { readQuestions } from "./question-list.ts";

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "touchstone-ask-"));
});
afterEach(() => rm(content, { recursive: true }));

const path = () => join(content, "questions.yaml");
const WHY = "Why do we sleep?";

test("the first question makes the list", async () => {
  expect(await addQuestion(content, WHY)).toEqual({ id: "why-do-we-sleep", question: WHY });
  expect((await readQuestions(content)).map((each) => each.question)).toEqual([WHY]);
});

test.each([
  ["comments and settings", "# mine\n- id: a # keep\n  question: How?\n  from: 2001\n\n# end\n"],
  ["no newline at its end", "- How?"],
  ["indented entries", "  - How?\n"],
  ["Windows line ends", "- How?\r\n"],
  ["comments alone", "# to do\n"],
])("a list with %s keeps every byte and gains an entry", async (_, before) => {
  await writeFile(path(), before);
  await addQuestion(content, WHY);
  const after = await readFile(path(), "utf8");
  expect(after.startsWith(before)).toBe(true);
  expect((await readQuestions(content)).at(-1)?.question).toBe(WHY);
});

test.each([
  "Sleep: why?",
  "@why?",
  "'why' is \"it\"?",
  "# why?",
  "[why]?",
  "no",
  "- why",
  "why? # what",
  "*why*",
])("the question %s is read back word for word", async (question) => {
  await writeFile(path(), "- How?\n");
  await addQuestion(content, question);
  expect((await readQuestions(content))[1]?.question).toBe(question);
});

test.each<[string, string, string, RegExp]>([
  ["a question that is there", `- ${WHY}\n`, WHY, /has this question already: Why do we sleep\?/],
  [
    "an empty question",
    "- How?\n",
    "  ",
    /^The question is empty\. Write it in quotation marks: npm run ask -- "question"\.$/,
  ],
  [
    "a question that is too long",
    "- How?\n",
    "why ".repeat(2_500),
    /^The question is 9,999 characters long; the limit is 2,000/,
  ],
  [
    "a list with something wrong in it",
    "- id: X\n  question: How?\n",
    WHY,
    /questions\.yaml, question 1.*"id" is "X"/,
  ],
  ["a list in brackets", "[How?]\n", WHY, /./],
])("refuses %s and leaves the list as it was", async (_, before, question, message) => {
  await writeFile(path(), before);
  await expect(addQuestion(content, question)).rejects.toThrow(message);
  expect(await readFile(path(), "utf8")).toBe(before);
});
