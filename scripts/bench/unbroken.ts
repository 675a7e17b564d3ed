import type { Turn } from "../recorded-server.example.ts";
import { faultFor } from "./faults.ts";

/**
 * How many things were asked for again although they had been answered. Only the last thing that each database was asked for
 * before the kill may be among them: its answer may not have reached the disk. Throws where another one is.
 */
export function sentTwice(before: Turn[], after: Turn[]): number {
  const lastOfEach = new Map(before.map(({ database, what }) => [database, what]));
  const last = after.length === 0 ? [] : [...lastOfEach.values()];
  const answered = [...before, ...after].filter((turn) => faultFor(turn) === undefined);
  const twice = [...Map.groupBy(answered, ({ what }) => what)].filter(([, turns]) => turns.length > 1);
  for (const [what] of twice)
    if (!last.includes(what)) throw new Error(`asked for again although it was answered: ${what}`);
  return twice.length;
}

/** Throws where two runs wrote other files, with the first words in which they differ: reports name the digest of the rules. */
export function mustBeSame(files: Record<string, string>, whole: Record<string, string>): void {
  for (const path of new Set([...Object.keys(whole), ...Object.keys(files)])) {
    const [one = "", other = ""] = [whole[path], files[path]];
    if (one === other) continue;
    let at = 0;
    while (one[at] === other[at]) at++;
    const words = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
    throw new Error(`${path} differs from the unbroken run's: ${words(one)} was ${words(other)}`);
  }
}
