import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** How a command ended, and what it said. */
export interface Ended {
  code: number | null;
  out: string;
  /** Lines of stderr. */
  said: string[];
}

const CACHE = ".cache";

/** A content folder of its own, with these files, in the system's temporary folder. */
export async function trialFolder(files: Record<string, string | Buffer>): Promise<string> {
  const content = await mkdtemp(join(tmpdir(), "touchstone-trial-"));
  await put(content, files);
  return content;
}

export async function put(content: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
}

export async function clear(content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
}

/** Every file below a folder with its text, the cache left out: what was there before and after can be compared. */
export async function allFiles(content: string): Promise<Record<string, string>> {
  const entries = await readdir(content, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith(CACHE))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(content.length + 1), await readFile(path, "utf8")]),
  );
  return Object.fromEntries(texts);
}

/** Starts one of our commands as a process, the way npm does, on a content folder. */
export function start(script: string, content: string, args: string[]) {
  const ours = { SOURCE_DATE_EPOCH: "1767225600", TOUCHSTONE_CACHE: join(content, CACHE) };
  return spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: { ...process.env, ...ours },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
}

/** Runs one of our commands to its end. */
export async function run(script: string, content: string, args: string[]): Promise<Ended> {
  const child = start(script, content, args);
  let [out, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, said: said.split("\n").filter((line) => line !== "") };
}

/** `survey` on a content folder, without the site. */
export function survey(content: string, ...args: string[]): Promise<Ended> {
  return run("survey.ts", content, ["--content", content, "--no-site", ...args]);
}

export const QUESTION = "How do hedgerows and Beetle-Bank strips affect skylark breeding success?";
export const ID = "how-do-hedgerows-and-beetle-bank-strips-affect-skylark";

const works = [
  [
    "Hedgerows and skylark breeding success",
    "We followed 214 skylark nests for three years. Hedgerows lowered skylark breeding success by 31% within 50 m of the hedge. Farther away we found no difference.",
  ],
  [
    "Beetle-Bank strips raise skylark breeding success",
    "Beetle-Bank strips were sown on 18 farms. Skylark breeding success rose by 24% on farms with Beetle-Bank strips. Nest survival was 0.52 against 0.42 on control farms.",
  ],
  [
    "Skylark territories near hedgerows",
    "Skylark density was 2.1 territories per 10 ha near hedgerows and 4.3 in open fields. Hedgerows taller than 3 m reduced skylark density most.",
  ],
  [
    "Predation of skylark nests",
    "Predators took 46% of skylark nests near hedgerows. Camera traps recorded foxes at 60% of these nests.",
  ],
  [
    "Beetle-Bank strips and invertebrate food",
    "Beetle-Bank strips held 2.8 times as many ground beetles as wheat. Skylark chicks near Beetle-Bank strips grew 12% faster.",
  ],
  ["Mowing dates of meadows", "Late mowing doubled the number of corncrake broods."],
];

/** A small library of invented works, as JSON lines. */
export const LIBRARY = works
  .map(([title, abstract], index) =>
    JSON.stringify({
      id: `w${index + 1}`,
      title,
      abstract,
      authors: ["Ada Lark"],
      year: 2010 + index,
      venue: "Field Notes",
    }),
  )
  .map((line) => `${line}\n`)
  .join("");
