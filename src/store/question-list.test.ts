import { expect, test } from "vitest";
import { AuthorError } from "../model/trouble.ts";
import { questionsOf } from "./question-list.ts";

const read = (text: string) => questionsOf(text, "content/questions.yaml");

function findings(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AuthorError) return error.findings;
    throw error;
  }
  return [];
}

test("the shortest entry is one line of text, and its id is made from it", () => {
  expect(read("- How does sleep loss affect declarative memory?\n")).toEqual([
    {
      id: "how-does-sleep-loss-affect-declarative-memory",
      question: "How does sleep loss affect declarative memory?",
    },
  ]);
});

test("an entry with settings keeps them", () => {
  const text = [
    "# mine",
    "- id: sleep",
    "  question: >",
    "    How does sleep loss",
    "    affect memory?",
    "  databases: [library, pubmed]",
    "  from: 2001",
    "  facets: [sleep loss, {label: memory, kind: measure}]",
  ].join("\n");
  expect(read(text)).toEqual([
    {
      id: "sleep",
      question: "How does sleep loss affect memory?",
      databases: ["library", "pubmed"],
      from: 2001,
      facets: ["sleep loss", { label: "memory", kind: "measure" }],
    },
  ]);
});

test.each([
  ["Windows line ends and a byte order mark", "\ufeff- Why?\r\n- How?\r\n"],
  ["comments and empty lines", "\n# first\n- Why?\n\n# second\n- How? # really\n"],
  ["a list in brackets", '["Why?", "How?"]\n'],
])("reads a list with %s", (_, text) => {
  expect(questionsOf(text.replace(/^\ufeff/, ""), "x").map((each) => each.question)).toEqual([
    "Why?",
    "How?",
  ]);
});

test("a question in another script has an id that does not change with its place", () => {
  const [one] = read("- 睡眠不足如何影响记忆?\n");
  const [, same] = read("- Why?\n- 睡眠不足如何影响记忆?\n");
  expect(one?.id).toMatch(/^question-[0-9a-f]{8}$/);
  expect(same?.id).toBe(one?.id);
});

test.each([
  ["markup", "- 'Does <script>alert(1)</script> run?'", "Does <script>alert(1)</script> run?"],
  ["a citation key and a mention", "- 'Does [@key] or @word break it?'", "Does [@key] or @word break it?"],
  ["right-to-left text and emoji", "- هل يؤثر النوم 😴 على الذاكرة؟", "هل يؤثر النوم 😴 على الذاكرة؟"],
  ["NUL and a lone surrogate", '- "Does \\0 or \\uD800 break it?"', "Does \ufffd or \ufffd break it?"],
])("takes a question with %s as text", (_, text, question) => {
  expect(read(text)[0]?.question).toBe(question);
});

const list = "content/questions.yaml";

test.each<[string, string, (string | RegExp)[]]>([
  [
    "nothing",
    "",
    [
      `${list}: has no question. Write one a line, such as "- How does sleep loss affect declarative memory?".`,
    ],
  ],
  ["comments alone", "# to do\n", [/has no question/]],
  ["an empty list", "[]", [/has no question/]],
  ["one text without a dash", "Why?", [/line 1: is not a list\. Begin every question with "- "/]],
  ["an object", "questions:\n  - Why?\n", [/line 1: is not a list/]],
  [
    "an unknown setting",
    "- Why?\n- How?\n- question: When?\n  databses: [arxiv]\n",
    [
      `${list}, question 3 (line 4): "databses" is not a setting. Did you mean "databases"? Known: id, question, databases, from, to, facets, engine.`,
    ],
  ],
  [
    "the question's own setting misspelt",
    "- qestion: Why?\n",
    [/question 1 \(line 1\): "qestion" is not a setting\. Did you mean "question"\?/],
  ],
  [
    "a colon in a question",
    "- Sleep loss: what does it do?\n",
    [/"Sleep loss" is not a setting.*put the whole question in quotation marks/],
  ],
  ["settings without a question", "- id: x\n", [/question 1 \(line 1\): "question" is missing/]],
  [
    "two questions with one id",
    "- id: a\n  question: Why?\n- id: a\n  question: How?\n",
    [
      `${list}, question 2 (line 3): has the id "a", as has question 1 (line 1). Take one of them out, or give it an id of its own: "id: …".`,
    ],
  ],
  ["one question twice", "- Why?\n- Why?\n", [/question 2 \(line 2\): has the id "why"/]],
  [
    "an empty entry",
    "- Why?\n-\n",
    [`${list}, question 2 (line 2): is empty. Write the question after the dash, or take the line out.`],
  ],
  ["an empty text", '- ""\n', [/question 1 \(line 1\): is empty/]],
  ["an empty question", "- id: a\n  question: '  '\n", [/question 1 \(line 2\): is empty/]],
  ["no word", '- "?!"\n', [/is "\?!", which has no word in it/]],
  [
    "a question of 10,000 characters",
    `- ${"why ".repeat(2_499)}why?\n`,
    [`${list}, question 1 (line 1): "question" is 10,000 characters long; the limit is 2,000.`],
  ],
  ["a number", "- 42\n", [/question 1 \(line 1\): is 42, not a question/]],
  ["a list in the list", "- [Why?]\n", [/question 1 \(line 1\): is a list, not a question/]],
  [
    "an unknown database",
    "- question: Why?\n  databases: [arxv]\n",
    [/\(line 2\): "databases\[0\]" is "arxv".*Did you mean "arxiv"\?/],
  ],
  [
    "a year as text",
    "- question: Why?\n  from: '2020'\n",
    [/\(line 2\): "from" is text \("2020"\), not a number/],
  ],
  [
    "years the wrong way round",
    "- question: Why?\n  from: 2020\n  to: 2010\n",
    [/\(line 2\): "from" is 2020, which is later than "to", 2010/],
  ],
  [
    "an id unfit for a folder",
    "- id: ../etc\n  question: Why?\n",
    [/\(line 1\): "id" is "\.\.\/etc": use lower-case letters/],
  ],
  ["an id that Windows keeps", "- id: con\n  question: Why?\n", [/kept for a device on Windows/]],
  [
    "a setting twice",
    "- id: a\n  id: b\n  question: Why?\n",
    [`${list}, line 2: the same setting is written twice. Keep one of them.`],
  ],
  ["an alias", "- *why\n", [/line 1: "\*why" is a YAML alias/]],
  ["an alias bomb", `- &a [x]\n- [${"*a,".repeat(500)}]\n`, [/line 2: .*alias/]],
  ["a tag", "- !why not\n", [/line 1: Unresolved tag/]],
  ["a reserved character", "- @why\n", [/line 1: is not YAML: .*wants quotation marks/]],
  [
    "an open quotation mark",
    "- 'why\n",
    [/line 1: a quotation mark is opened here and never closed\. Close it/],
  ],
  [
    "one that is opened lines before",
    '- Why?\n- question: "How\n  from: 2020\n- When?\n',
    [/line 2: a quotation mark is opened here/],
  ],
  ["an open bracket", "- {", [/is not YAML/]],
  [
    "a setting in another column",
    "- question: Why?\n   id: why\n",
    [/line 1: is not YAML: .*begin in the same column/],
  ],
  ["two documents", "- Why?\n---\n- How?\n", [/line 2: a line "---" begins a second document/]],
  [
    "several things",
    "- question: Why?\n  form: 2020\n-\n- id: X\n  question: How?\n",
    [
      /question 1 \(line 2\): "form".*"from"/,
      /question 2 \(line 3\): is empty/,
      /question 3 \(line 4\): "id" is "X"/,
    ],
  ],
])("refuses a list with %s, one message each", (_, text, expected) => {
  const found = findings(text);
  expect(found).toHaveLength(expected.length);
  for (const [index, message] of expected.entries()) {
    if (typeof message === "string") expect(found[index]).toBe(message);
    else expect(found[index]).toMatch(message);
    expect(found[index]).toContain(list);
  }
});
