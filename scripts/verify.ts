import { openLibrary } from "../src/databases/library/library.ts";
import { verifyClaim } from "../src/language/verify-claim.ts";
import { AuthorError } from "../src/model/trouble.ts";
import type { Command } from "./arguments.ts";
import { cacheFolder } from "./cache-folder.ts";
import { readClaimLines } from "./claim-lines.ts";
import { runCommand } from "./command.ts";
import { ConsultedWorks } from "./consulted-works.ts";
import { libraryProblemLines } from "./library-problems.ts";
import { libraryPath } from "./survey-inputs.ts";
import { EXIT } from "./trouble.ts";
import { readyOut, writeOut } from "./write-out.ts";

/** So many works are consulted for a claim that names none. */
const CONSULTED = 20;

const command = {
  name: "verify",
  does: "Tests your own claims against the works of a library.",
  options: {
    library: { value: "PATH", help: "a file or folder of works (content/library)" },
    out: { value: "FILE", help: "write the verdicts there, one JSON line a claim; else they are printed" },
    top: { value: "K", help: `how many works to consult for a claim that names none (${CONSULTED})` },
  },
  operands: { name: "CLAIMS.jsonl", help: 'lines {"id","claim","records"?}', min: 1, max: 1 },
  more: [
    'With "records", only the works with these ids are consulted; else those that a search of the library finds.',
    "Lines that are no claims and works that are not there are named on stderr; the rest is tested.",
    "Exit code 1: the disk failed. 2: something to mend in the arguments, or no claim in the file.",
  ].join("\n"),
} as const satisfies Command;

await runCommand(command, async ({ options, operands }) => {
  const top = numberOfWorks(options.top);
  const { claims, problems } = await readClaimLines(operands[0] ?? "");
  for (const problem of problems) note(problem);
  if (options.out !== undefined) await readyOut(options.out, [operands[0], options.library]);
  const { path } = await libraryPath("content", options.library);
  const library = await openLibrary({ paths: [path], cacheDir: await cacheFolder() });
  for (const line of libraryProblemLines(library.problems, library.size)) note(line);
  try {
    const works = new ConsultedWorks(library);
    const lines = claims.map(({ id, claim, records }) => {
      const named = records === undefined ? undefined : works.named(records);
      for (const missing of named?.missing ?? [])
        note(
          `claim ${id}: the library has no work with the id "${missing}" and an abstract. It was not consulted.`,
        );
      const consulted = named?.works ?? works.nearest(claim, top);
      const verified = verifyClaim(claim, consulted, named === undefined ? "searched" : "named", library);
      return `${JSON.stringify({ id, claim, ...verified })}\n`;
    });
    if (options.out === undefined) process.stdout.write(lines.join(""));
    else {
      await writeOut(options.out, lines.join(""));
      process.stdout.write(`${lines.length} claims tested against ${library.size} works: ${options.out}\n`);
    }
    return EXIT.fine;
  } finally {
    library.close();
  }
});

function numberOfWorks(value: string | undefined): number {
  if (value === undefined) return CONSULTED;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new AuthorError([`--top wants a whole number from 1 to 9999, but "${value}" was given.`]);
}

function note(message: string): void {
  process.stderr.write(`${message}\n`);
}
