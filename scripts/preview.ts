import type { Command } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { portOf } from "./site-folders.ts";
import { EXIT } from "./trouble.ts";

const command = {
  name: "preview",
  does: "Serves the site that was built, until it is stopped.",
  options: {
    out: { value: "DIR", help: "where the site is (dist)" },
    port: { value: "N", help: "where it listens (4321)" },
  },
} as const satisfies Command;

await runCommand(command, async ({ options: { out = "dist", port } }) => {
  const { previewSite } = await import("./serve-site.ts");
  await previewSite({ out, port: portOf(port) });
  return EXIT.fine;
});
