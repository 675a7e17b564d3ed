import type { Command } from "./arguments.ts";

/** Options that npm has as well: they may stand in a person's settings of npm, and were not meant for us then. */
const NPM_HAS = ["offline", "json"];

/**
 * Options that were written without the `--` that npm wants before them: npm keeps such for itself and tells nobody, but
 * leaves them in the environment. Each as a message.
 */
export function keptByNpm(command: Command, environment: NodeJS.ProcessEnv): string[] {
  if (environment.npm_lifecycle_event !== command.name) return [];
  return Object.keys(command.options).flatMap((name) => {
    const plain = name.startsWith("no-") ? name.slice(3) : name;
    const value = environment[`npm_config_${plain.replaceAll("-", "_")}`];
    const kept = name.startsWith("no-") ? value === "" : value !== undefined && value !== "";
    if (!kept || NPM_HAS.includes(name)) return [];
    return [
      `npm kept --${name} for itself. Put "--" before the options: npm run ${command.name} -- --${name} …`,
    ];
  });
}
