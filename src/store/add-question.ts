import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { stringify } from "yaml";
import type { Question } from "../model/question.ts";
import { AuthorError } from "../model/trouble.ts";
import { questionsOf } from "./question-list.ts";
import { readTextFile } from "./text-file.ts";
import { worldError } from "./world-error.ts";

const HEADING = "# One question a line. What else an entry may say: README.md.\n";

/**
 * Adds a question to the end of `questions.yaml` and gives it back settled; the file is made where there is none, and
 * all that stands in it stays as it is. Throws an AuthorError where the question or the list is not fit, and a WorldError
 * where it cannot be written.
 */
export async function addQuestion(content: string, text: string): Promise<Question> {
  const path = join(content, "questions.yaml");
  if (text.trim() === "")
    throw new AuthorError(['The question is empty. Write it in quotation marks: npm run ask -- "question".']);
  const question = settled(text);
  const before = await readTextFile(path);
  const list = isEmptyList(before) ? [] : questionsOf(before ?? "", path);
  const same = list.find((each) => each.id === question.id);
  if (same !== undefined)
    throw new AuthorError([`${path}: has this question already: ${same.question} (id "${same.id}").`]);
  const after = appended(before ?? HEADING, question.question);
  if (questionsOf(after, path).length !== list.length + 1)
    throw new AuthorError([
      `${path}: is not a plain list. Add this line to it yourself: ${line(question.question)}`,
    ]);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, after);
  } catch (error) {
    throw worldError(`${path} could not be written`, error);
  }
  return question;
}

function settled(text: string): Question {
  try {
    return questionsOf(line(text), "")[0]!;
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    throw new AuthorError(
      error.findings.map((each) => each.replace(/^[^:]*: ("question" )?/, "The question ")),
    );
  }
}

function isEmptyList(text: string | undefined): boolean {
  return text === undefined || text.split("\n").every((each) => /^\s*(?:#.*)?$/.test(each));
}

/** The text with one more entry, indented as the entries before it. */
function appended(text: string, question: string): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = /^( *)- /m.exec(text)?.[1] ?? "";
  const head = text === "" || text.endsWith("\n") ? text : text + end;
  return `${head}${indent}${line(question)}${end}`;
}

function line(question: string): string {
  return stringify([question], { lineWidth: 0 }).trimEnd();
}
