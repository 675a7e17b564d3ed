import { afterEach, beforeEach, expect, test } from "vitest";
import { allFiles, clear, run, trialFolder } from "./survey-trial.example.ts";

let content: string;
beforeEach(async () => {
  content = await trialFolder({});
});
afterEach(() => clear(content));

test("a question is added, and the command that answers it is said", async () => {
  const ended = await run("ask.ts", content, ["--content", content, "Why do owls hoot?"]);
  expect(ended.code).toBe(0);
  expect(ended.out).toContain(`npm run survey -- --content ${content} --only why-do-owls-hoot`);
  expect((await allFiles(content))["questions.yaml"]).toMatch(/\n- Why do owls hoot\?\n$/);
});

test.each<[string, string[], RegExp]>([
  ["no question", [], /"question" is missing: npm run ask/],
  [
    "words without quotation marks",
    ["Why", "do", "owls"],
    /"do" "owls" are 2 arguments too many\. Put quotation marks/,
  ],
  ["an empty question", [" "], /^The question is empty/],
])("refuses %s and writes nothing", async (_, args, message) => {
  const { code, said } = await run("ask.ts", content, ["--content", content, ...args]);
  expect(said.join("\n")).toMatch(message);
  expect(code).toBe(2);
  expect(await allFiles(content)).toEqual({});
});
