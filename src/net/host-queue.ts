import type { Clock } from "./clock.ts";

/** What a host wants of its guests. */
export interface Politeness {
  /** Least time between the starts of two requests, in milliseconds. */
  intervalMs: number;
  /** Most requests at the same time. */
  concurrency: number;
}

/** The line before one host: everyone waits their turn, and all wait while the host has asked for a pause. */
export interface HostQueue {
  /** Runs `work` when it is its turn. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Nobody starts before this time, in milliseconds since 1970. */
  holdUntil(time: number): void;
  /** Until when the host has asked for a pause; in the past where it has not. */
  heldUntil(): number;
}

/** A line that keeps the interval between starts and the number at the same time, first come, first served. */
export function hostQueue({ intervalMs, concurrency }: Politeness, clock: Clock): HostQueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  let nextStart = 0;
  let held = 0;

  async function turn(): Promise<void> {
    if (running < concurrency) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  return {
    async run(work) {
      await turn();
      try {
        const now = clock.now();
        const start = Math.max(now, nextStart, held);
        nextStart = start + intervalMs;
        if (start > now) await clock.sleep(start - now);
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running--;
        else next();
      }
    },
    holdUntil: (time) => {
      held = Math.max(held, time);
    },
    heldUntil: () => held,
  };
}
