import { createHash } from "node:crypto";
import { join } from "node:path";
import { Question } from "../model/question.ts";
import { slugOf } from "../model/slug.ts";
import { AuthorError } from "../model/trouble.ts";
import { type Explained, explain } from "./explain.ts";
import { readTextFile } from "./text-file.ts";
import { readYaml } from "./yaml-file.ts";

const EXAMPLE = '"- How does sleep loss affect declarative memory?"';

/**
 * The questions of `questions.yaml` in a content folder, settled: every one with an id, made from its text where none is
 * written. Throws an AuthorError with everything that is wrong in the list.
 */
export async function readQuestions(content: string): Promise<Question[]> {
  const path = join(content, "questions.yaml");
  const text = await readTextFile(path);
  if (text === undefined)
    throw new AuthorError([
      `${path}: there is no such file. Make it, with one question a line, such as ${EXAMPLE}, or name another folder with --content.`,
    ]);
  return questionsOf(text, path);
}

/** The questions of a list's text; `path` is what messages call it. Throws an AuthorError. */
export function questionsOf(text: string, path: string): Question[] {
  const yaml = readYaml(text, path);
  const list = yaml.value;
  if (list === undefined || list === null || (Array.isArray(list) && list.length === 0))
    throw new AuthorError([`${path}: has no question. Write one a line, such as ${EXAMPLE}.`]);
  if (!Array.isArray(list))
    throw new AuthorError([
      `${path}, line ${yaml.lineAt([])}: is not a list. Begin every question with "- ", such as ${EXAMPLE}.`,
    ]);
  const findings: string[] = [];
  const questions: Question[] = [];
  const taken = new Map<string, string>();
  for (const [index, entry] of list.entries()) {
    const where = (path: readonly PropertyKey[]) =>
      `question ${index + 1} (line ${yaml.lineAt([index, ...path])})`;
    const settled = settle(entry);
    if ("refused" in settled) {
      for (const each of settled.refused) findings.push(`${path}, ${where(each.path)}: ${each.message}`);
      continue;
    }
    const { question } = settled;
    const other = taken.get(question.id);
    if (other === undefined) taken.set(question.id, where([]));
    else
      findings.push(
        `${path}, ${where([])}: has the id "${question.id}", as has ${other}. Take one of them out, or give it an id of its own: "id: …".`,
      );
    questions.push(question);
  }
  if (findings.length > 0) throw new AuthorError(findings);
  return questions;
}

type Settled = { question: Question } | { refused: Explained[] };

/** An entry as it is written (text, or an object with settings) as a question with an id. Nothing is coerced. */
function settle(entry: unknown): Settled {
  const refuse = (message: string, path: PropertyKey[] = []): Settled => ({ refused: [{ path, message }] });
  if (entry === null || entry === "")
    return refuse("is empty. Write the question after the dash, or take the line out.");
  const written = typeof entry === "string" ? { question: entry } : entry;
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return refuse(
      `is ${Array.isArray(entry) ? "a list" : String(entry)}, not a question. Write it as text, such as ${EXAMPLE}.`,
    );
  const value: Record<string, unknown> = { ...written };
  const question = value.question;
  if (typeof question === "string") {
    value.question = question
      .toWellFormed()
      .replace(/\s+/g, " ")
      .replace(/[\u0000-\u001f\u007f]/g, "\ufffd")
      .trim();
    if (value.question === "")
      return refuse("is empty. Write the question, or take the entry out.", ["question"]);
    if (!/[\p{L}\p{N}]/u.test(String(value.question)))
      return refuse(`is "${value.question}", which has no word in it.`);
  }
  if (!("id" in value) && typeof value.question === "string") value.id = idOf(value.question);
  const parsed = Question.safeParse(value);
  if (!parsed.success) return { refused: explained(parsed.error, value) };
  const { from, to } = parsed.data;
  if (from !== undefined && to !== undefined && from > to)
    return refuse(`"from" is ${from}, which is later than "to", ${to}. Change them over.`, ["from"]);
  return { question: parsed.data };
}

/** Where a setting is unknown, that the question or its id is missing follows from it, and is not said as well. */
function explained(error: Parameters<typeof explain>[0], value: Record<string, unknown>): Explained[] {
  const all = explain(error, Question, value);
  const unknown = all.filter((each) => each.message.includes("is not a setting"));
  const hint = ' If it is part of the question, put the whole question in quotation marks: - "…".';
  return all
    .filter((each) => !(each.path[0] === "id" && value.id === undefined))
    .filter((each) => !(unknown.length > 0 && each.path[0] === "question" && value.question === undefined))
    .map((each) => {
      const text = /\s|^[A-Z]/.test(String(each.path[0])) && value.question === undefined;
      return text ? { ...each, message: each.message + hint } : each;
    });
}

/** The question's slug; where it has no Latin letter or digit, a hash of it, so that it stays the same in any order. */
function idOf(question: string): string {
  return slugOf(question, `question-${createHash("sha256").update(question).digest("hex").slice(0, 8)}`);
}
