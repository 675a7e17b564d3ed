import { AuthorError } from "../src/model/trouble.ts";
import { type Command, type Given, helpText, readArguments } from "./arguments.ts";
import { keptByNpm } from "./kept-by-npm.ts";
import { EXIT, runToEnd } from "./trouble.ts";

/** Runs a command from its declaration: reads the arguments of this process, explains it, or acts, and ends with its exit code. */
export function runCommand<const C extends Command>(
  command: C,
  act: (given: Given<C>) => Promise<number>,
): Promise<void> {
  process.noDeprecation = true; // what our packages call by an old name is nothing that a user can mend
  return runToEnd(async () => {
    const argv = process.argv.slice(2);
    const { refused, told } = keptByNpm(command, process.env, argv);
    if (refused.length > 0) throw new AuthorError(refused);
    for (const line of told) process.stderr.write(`${line}\n`);
    const given = readArguments(command, argv);
    if (given !== "help") return act(given);
    process.stdout.write(helpText(command));
    return EXIT.fine;
  });
}
