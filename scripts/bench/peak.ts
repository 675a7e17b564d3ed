import { writeSync } from "node:fs";

// Loaded with --import into a process that is measured: at its end it tells its peak memory and CPU time on descriptor 3.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }));
});
