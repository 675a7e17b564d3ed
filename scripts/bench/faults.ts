import type { Reply } from "../../src/net/scripted-server.example.ts";
import type { Turn } from "../recorded-server.example.ts";

/** What may come the first time that something is asked for; each gives way to the right answer. */
const FAULTS: Record<string, (right: string) => Reply> = {
  "429 with seconds": () => ({ status: 429, headers: { "retry-after": "1" } }),
  "429 with a date": () => ({
    status: 429,
    headers: { "retry-after": new Date(Date.now() + 1_000).toUTCString() },
  }),
  "429 without a word": () => ({ status: 429, body: "Rate exceeded." }),
  "503": () => ({ status: 503, body: "<html><body>Service unavailable<br></body></html>" }),
  "a web page with status 200": () => ({ body: "<!doctype html><html><body>Maintenance<br></html>" }),
  "an answer cut short": (right) => ({ body: right.slice(0, Math.floor(right.length / 2)) }),
  "a cut connection": (right) => ({ cut: right === "" ? "{}" : right }),
};
const NAMES = Object.keys(FAULTS);

/** The fault that a request meets, the same in every run; none where the thing was asked for before, and for half of all things. */
export function faultFor(turn: Turn): Reply | undefined {
  const name = faultName(turn);
  return name === undefined ? undefined : FAULTS[name]?.("body" in turn.right ? String(turn.right.body) : "");
}

/** The faults that requests met, with how often. */
export function namesOfFaults(turns: Turn[]): string {
  const met = Map.groupBy(turns.map(faultName), (name) => name);
  return NAMES.flatMap((name) => (met.has(name) ? `${met.get(name)?.length} × ${name}` : [])).join(", ");
}

function faultName({ what, before, right }: Turn): string | undefined {
  // A status other than 200 is an answer here (“unknown”), and half of it would be as good.
  if (before > 0 || !("body" in right) || right.status !== undefined) return undefined;
  return NAMES[sum(what) % (2 * NAMES.length)];
}

function sum(text: string): number {
  return [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
