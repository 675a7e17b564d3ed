import { join } from "node:path";
import { addQuestion } from "../src/store/add-question.ts";
import type { Command } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { EXIT } from "./trouble.ts";

const command = {
  name: "ask",
  does: "Adds a question to the end of content/questions.yaml. What stands in the file is not touched.",
  options: { content: { value: "DIR", help: "where questions.yaml is (content)" } },
  operands: { name: '"question"', help: "the question, in quotation marks", min: 1, max: 1 },
  more: "npm run survey answers it. Exit code 2: the question is not fit, or stands in the list already.",
} as const satisfies Command;

await runCommand(command, async ({ options, operands }) => {
  const content = options.content ?? "content";
  const question = await addQuestion(content, operands[0] ?? "");
  process.stdout.write(`${join(content, "questions.yaml")}: added "${question.question}"\n`);
  const where = options.content === undefined ? "" : ` --content ${options.content}`;
  process.stdout.write(`Answer it: npm run survey --${where} --only ${question.id}\n`);
  return EXIT.fine;
});
