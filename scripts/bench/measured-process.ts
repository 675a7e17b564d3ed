import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";

/** What a process took, and what it wrote to stdout. `seconds` are of the wall clock. */
export interface Measured {
  seconds: number;
  cpuSeconds: number;
  /** Peak of resident memory. */
  peakBytes: number;
  out: string;
}

const Usage = z.strictObject({ peakBytes: z.number(), cpuSeconds: z.number() });

/** Runs one of our scripts in a process of its own, as a person would, and measures it. Throws where it ends with another code than 0. */
export async function measured(script: string, args: string[], timeoutMs = 600_000): Promise<Measured> {
  const started = performance.now();
  const preload = join(import.meta.dirname, "peak.ts");
  const child = spawn(process.execPath, ["--import", preload, join("scripts", script), ...args], {
    stdio: ["ignore", "pipe", "inherit", "pipe"],
    timeout: timeoutMs,
  });
  const [out, usage, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stdio[3] as NodeJS.ReadableStream),
    new Promise<number | null>((resolve, reject) => child.once("close", resolve).once("error", reject)),
  ]);
  if (code !== 0) throw new Error(`${script} ${args.join(" ")} ended with code ${code}`);
  const { peakBytes, cpuSeconds } = Usage.parse(JSON.parse(usage));
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakBytes, out };
}

async function textOf(stream: NodeJS.ReadableStream | null): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream ?? []) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

/** A measurement in a line: `12.3 s, 14.0 s of CPU, 412 MB`. */
export function inWords({ seconds, cpuSeconds, peakBytes }: Measured): string {
  return `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${Math.round(peakBytes / 1e6)} MB`;
}
