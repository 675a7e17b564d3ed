import { reportFolder } from "./report-folder.example.ts";
import { writeReport } from "./report-store.ts";

// A process for tests to kill: it writes one report over and over, each time another, and says when it has begun.
const content = process.argv[2]!;
for (let round = 0; ; round++) {
  await writeReport(
    content,
    "sleep",
    reportFolder("sleep", `Question ${round}: ${"why ".repeat(round % 500)}?`),
  );
  if (round === 0) process.stdout.write("begun\n");
}
