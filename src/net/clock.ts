/** Time as it is handed in: milliseconds since 1970, and a way to let some pass. Tests hand in one that does not wait. */
export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** The clock on the wall. */
export const WALL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
