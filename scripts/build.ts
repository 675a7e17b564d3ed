import { enableCompileCache } from "node:module";
import { join } from "node:path";
import type { Command } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { requireOut } from "./out-folder.ts";
import { requireContent } from "./site-folders.ts";
import { EXIT } from "./trouble.ts";
import { readyZip, zipSite } from "./zip-site.ts";

const command = {
  name: "build",
  does: "Builds the site of the reports that are there.",
  options: {
    content: { value: "DIR", help: "where questions.yaml and reports/ are (content)" },
    out: { value: "DIR", help: "where the site goes (dist)" },
    base: {
      value: "/PATH/",
      help: "base address, instead of site.yaml's; only 404.html, feed and sitemap need it",
    },
    zip: { value: "FILE", help: "the built site as one zip as well, to be opened from disk anywhere" },
  },
  more: "Exit code 1: the disk failed. 2: something to mend in content; every finding is listed, and nothing was written.",
} as const satisfies Command;

await runCommand(command, async ({ options: { content = "content", out = "dist", base, zip } }) => {
  requireContent(content);
  requireOut(out, content);
  if (zip !== undefined) await readyZip(out, zip);
  enableCompileCache(join(import.meta.dirname, "..", ".cache", "node"));
  const started = performance.now();
  const { buildSite } = await import("./build-site.ts");
  const { pages, changed } = await buildSite({ content, out, ...(base === undefined ? {} : { base }) });
  if (zip !== undefined) await zipSite(out, zip);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${pages} pages in ${out} (${changed} files made anew), ${seconds} s. Open ${join(out, "index.html")}\n`,
  );
  return EXIT.fine;
});
