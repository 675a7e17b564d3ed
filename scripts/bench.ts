import { existsSync } from "node:fs";
import { join } from "node:path";
import { listOf } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { EXIT } from "./trouble.ts";

/** What can be measured, in the order in which it is; each is `scripts/bench/NAME.ts` with a function `benchName`. */
const BENCHES = {
  survey: "the sample site from nothing, a question over 19,110 abstracts, a search over 64,389",
  retrieval: "how well and how fast a library is searched",
  verification: "what the checks of claims catch and what they refuse wrongly",
  answerability: "whether it is told what a library can answer",
  answers:
    "how many of the claims that are chosen answer their question, over questions judged sentence by sentence",
  merging: "how well versions of one work are found",
  databases: "recorded answers of ten databases with faults mixed in, killed half-way and started again",
  fulltext: "how much of PDF and JATS is read",
  site: "a site of 1,000 reports, cold and with one report changed",
  browser: "search and claims browser of 10,000 claims, in a browser",
  lighthouse: "Lighthouse's lab figures of each kind of page",
} as const;

type Bench = (print: (line: string) => void) => Promise<void> | void;

const command = {
  name: "bench",
  does: "Measures what was promised, with the commands that anyone can run again.",
  options: {},
  operands: {
    name: "NAME,…",
    help: `what to measure (all): ${Object.keys(BENCHES).join(", ")}`,
    min: 0,
    max: 1,
  },
  more: [
    ...Object.entries(BENCHES).map(([name, what]) => `  ${name.padEnd(14)} ${what}`),
    "",
    "Public data sets are read from ../shared/data; what needs one that is not there says so.",
  ].join("\n"),
} as const;

await runCommand(command, async ({ operands }) => {
  const known = Object.keys(BENCHES) as (keyof typeof BENCHES)[];
  const names = operands[0] === undefined ? known : listOf("bench", operands[0], known);
  for (const name of names) {
    print(`${name}: ${BENCHES[name]}`);
    const started = performance.now();
    await (await benchCalled(name))((line) => print(`  ${line}`));
    print(`  (measured in ${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
  return EXIT.fine;
});

async function benchCalled(name: string): Promise<Bench> {
  const path = join(import.meta.dirname, "bench", `${name}.ts`);
  if (!existsSync(path)) return (say) => say("not measured: there is no such measurement yet");
  const module: Record<string, unknown> = await import(path);
  const bench = module[`bench${name[0]!.toUpperCase()}${name.slice(1)}`];
  if (typeof bench !== "function") throw new Error(`${path} exports no function for ${name}`);
  return bench as Bench;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
