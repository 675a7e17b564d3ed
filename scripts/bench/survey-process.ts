import { spawn } from "node:child_process";
import { join } from "node:path";

/** `survey` in a process of its own. */
export interface SurveyProcess {
  /** Ends it as the machine would that loses power: nothing of it runs after that. */
  kill(): void;
  /** Its exit code, null where it was killed, how long it took, and all that it said. */
  ended: Promise<{ code: number | null; seconds: number; said: string }>;
}

/** Names of hosts are unknown in there, so that a record's address leads nowhere, whatever the machine's network. */
const NO_NAMES = `import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
dns.lookup = (host, ...rest) => process.nextTick(rest.at(-1), Object.assign(new Error("no names here: " + host), { code: "ENOTFOUND" }));
syncBuiltinESMExports();
`;

/** Starts `survey` without the site on a content folder, with a cache of its own and these variables, at a settled date. */
export function surveyProcess(
  content: string,
  cache: string,
  environment: Record<string, string | undefined>,
): SurveyProcess {
  const started = performance.now();
  const preload = `data:text/javascript,${encodeURIComponent(NO_NAMES)}`;
  const script = join(import.meta.dirname, "..", "survey.ts");
  const child = spawn(process.execPath, ["--import", preload, script, "--content", content, "--no-site"], {
    env: {
      PATH: process.env.PATH,
      TOUCHSTONE_CACHE: cache,
      SOURCE_DATE_EPOCH: "1767225600",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 300_000,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return {
    kill: () => child.kill("SIGKILL"),
    ended: new Promise((resolve) =>
      child.once("close", (code) => resolve({ code, seconds: (performance.now() - started) / 1000, said })),
    ),
  };
}
