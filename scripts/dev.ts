import type { Command } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { portOf, requireContent } from "./site-folders.ts";
import { EXIT } from "./trouble.ts";

const command = {
  name: "dev",
  does: "Serves the site while you change its sources or the content, until it is stopped.",
  options: {
    content: { value: "DIR", help: "where questions.yaml and reports/ are (content)" },
    out: { value: "DIR", help: "the folder beside which it works (dist)" },
    port: { value: "N", help: "where it listens (4321)" },
  },
} as const satisfies Command;

await runCommand(command, async ({ options: { content = "content", out = "dist", port } }) => {
  requireContent(content);
  const { developSite } = await import("./serve-site.ts");
  await developSite({ content, out, port: portOf(port) });
  return EXIT.fine;
});
