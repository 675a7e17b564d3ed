import { parseArgs } from "node:util";
import { AuthorError } from "../src/model/trouble.ts";
import { suggestion } from "../src/store/nearest-spelling.ts";

/** An option of a command. Without `value`, which stands for its value in the help, it is a switch. */
export interface Option {
  value?: string;
  help: string;
}

/** What a command takes, written once: it is parsed, checked and explained from this. */
export interface Command {
  /** As in `npm run NAME`. */
  name: string;
  /** One sentence: what it does. */
  does: string;
  options: Record<string, Option>;
  /** What may stand beside options, and how often. */
  operands?: { name: string; help: string; min: number; max: number };
  /** Paragraphs below the options in the help. */
  more?: string;
}

export interface Given<C extends Command> {
  options: {
    [K in keyof C["options"]]: C["options"][K] extends { value: string } ? string | undefined : boolean;
  };
  operands: string[];
}

const HELP: Option = { help: "explain this command" };

/**
 * The arguments of a command, checked; `"help"` where that was asked for. Throws an AuthorError with everything that is
 * wrong with them. Nothing is abbreviated, repeated or guessed.
 */
export function readArguments<const C extends Command>(command: C, argv: string[]): Given<C> | "help" {
  const options: Record<string, Option> = { ...command.options, help: HELP };
  const types = Object.entries(options).map(([name, option]) => [name, { type: typeOf(option) }]);
  const { tokens } = parseArgs({
    args: argv,
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given: Record<string, string | boolean | undefined> = {};
  const operands: string[] = [];
  const findings: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const wrong = option === undefined ? unknown(token.rawName, options) : misused(token, option, given);
    if (wrong === undefined) given[token.name] = token.value ?? true;
    else findings.push(wrong);
  }
  if (given.help === true) return "help";
  findings.push(...operandFindings(command, operands));
  if (findings.length > 0)
    throw new AuthorError([...findings, `"npm run ${command.name} -- --help" explains them.`]);
  for (const [name, option] of Object.entries<Option>(command.options))
    if (option.value === undefined) given[name] ??= false;
  return { options: given as Given<C>["options"], operands };
}

function typeOf(option: Option): "string" | "boolean" {
  return option.value === undefined ? "boolean" : "string";
}

function unknown(rawName: string, options: Record<string, Option>): string {
  return `${rawName} is not an option. ${suggestion(
    rawName,
    Object.keys(options).map((name) => `--${name}`),
  )}`;
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function misused(token: OptionToken, option: Option, given: object): string | undefined {
  if (Object.hasOwn(given, token.name)) return `${token.rawName} is given twice. Keep one.`;
  if (option.value === undefined)
    return token.value === undefined
      ? undefined
      : `${token.rawName} takes no value, but "${token.value}" was given.`;
  const missing = token.value === undefined || token.value === "";
  if (missing || (!token.inlineValue && token.value?.startsWith("--")))
    return `${token.rawName} wants a value: ${token.rawName} ${option.value}.`;
  return undefined;
}

function operandFindings(command: Command, operands: string[]): string[] {
  const { name = "", min = 0, max = 0 } = command.operands ?? {};
  if (operands.length < min) return [`${name} is missing: npm run ${command.name} -- ${name}.`];
  if (operands.length <= max) return [];
  const extra = operands.slice(max).map((each) => `"${each}"`);
  return [
    `${extra.join(" ")} ${extra.length === 1 ? "is one argument" : `are ${extra.length} arguments`} too many. Put quotation marks around text with spaces, and "--" before the options: npm run ${command.name} -- …`,
  ];
}

/** What `--help` prints. */
export function helpText(command: Command): string {
  const { operands } = command;
  const operand =
    operands === undefined ? "" : operands.min > 0 ? ` ${operands.name}` : ` [${operands.name}]`;
  const rows = Object.entries({ ...command.options, help: HELP }).map(([name, option]: [string, Option]) => [
    option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
    option.help,
  ]);
  if (operands !== undefined) rows.unshift([operands.name, operands.help]);
  const width = Math.max(...rows.map(([left]) => left!.length));
  const lines = rows.map(([left, right]) => `  ${left!.padEnd(width)}  ${right}`);
  const parts = [
    `npm run ${command.name} --${operand} [options]`,
    command.does,
    lines.join("\n"),
    command.more,
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

/** The parts of a list written `a,b`, checked against what is known. Throws an AuthorError that offers the nearest. */
export function listOf<T extends string>(option: string, value: string, known: readonly T[]): T[] {
  const parts = value.split(",").map((part) => part.trim());
  const wrong = parts.filter((part) => !known.includes(part as T));
  if (wrong.length > 0)
    throw new AuthorError(
      wrong.map((part) => `${option}: "${part}" is not known. ${suggestion(part, known)}`),
    );
  return [...new Set(parts)] as T[];
}
