import type { Command } from "./arguments.ts";

/** Options that npm has as well: they may stand in a person's settings of npm, and were not meant for us then. */
const NPM_HAS = ["offline", "json"];

/**
 * Options that were written without the `--` that npm wants before them: npm keeps such for itself, but leaves them in the
 * environment. Each as a message: `refused` for what only we know, `told` for what may as well be a setting of npm, where it
 * is not among the arguments.
 */
export function keptByNpm(
  command: Command,
  environment: NodeJS.ProcessEnv,
  argv: readonly string[],
): { refused: string[]; told: string[] } {
  if (environment.npm_lifecycle_event !== command.name) return { refused: [], told: [] };
  const kept = Object.keys(command.options).filter((name) => isKept(name, environment));
  return {
    refused: kept
      .filter((name) => !NPM_HAS.includes(name))
      .map((name) => `npm kept --${name} for itself. ${howToWrite(command, name)}`),
    told: kept
      .filter((name) => NPM_HAS.includes(name) && !argv.includes(`--${name}`))
      .map(
        (name) =>
          `npm kept --${name} for itself, or has it in its settings; ${command.name} runs without it. ${howToWrite(command, name)}`,
      ),
  };
}

function isKept(name: string, environment: NodeJS.ProcessEnv): boolean {
  const plain = name.startsWith("no-") ? name.slice(3) : name;
  const value = environment[`npm_config_${plain.replaceAll("-", "_")}`];
  return name.startsWith("no-") ? value === "" : value !== undefined && value !== "";
}

function howToWrite(command: Command, name: string): string {
  return `Put "--" before the options: npm run ${command.name} -- --${name} …`;
}
