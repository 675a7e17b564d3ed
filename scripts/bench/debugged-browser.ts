import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../browser/find-browser.ts";

/** A browser that listens on a port for who measures with it. */
export interface DebuggedBrowser {
  port: number;
  stop(): Promise<void>;
}

/** Starts a browser with an empty profile. Nothing where there is none; throws where it does not begin to listen. */
export async function debuggedBrowser(): Promise<DebuggedBrowser | undefined> {
  const found = await findBrowser();
  if (found === undefined) return undefined;
  const profile = mkdtempSync(join(tmpdir(), "touchstone-profile-"));
  const child = spawn(
    found.program,
    [...found.args, "--headless", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    { env: { ...process.env, ...found.env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const exited = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exited;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let said = "";
  for await (const words of child.stderr) {
    said += String(words);
    const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
    if (port !== undefined) {
      child.stderr.resume();
      return { port: Number(port), stop };
    }
  }
  await stop();
  throw new Error(`${found.program} did not begin to listen:\n${said}`);
}
