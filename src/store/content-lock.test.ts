import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { WorldError } from "../model/trouble.ts";
import { lockContent } from "./content-lock.ts";

const content = join("/nowhere", `content-${process.pid}`);

test("one run at a time writes to a folder, and the next may once it has ended", () => {
  const release = lockContent(content);
  expect(() => lockContent(content)).toThrow(WorldError);
  expect(() => lockContent(content)).toThrow(`Another run is writing to ${content}. Wait for it to end`);
  lockContent(`${content}-other`)();
  release();
  lockContent(content)();
});

test("a killed run leaves no lock", async () => {
  const module = JSON.stringify(join(import.meta.dirname, "content-lock.ts"));
  const script = `const { lockContent } = await import(${module}); lockContent(${JSON.stringify(content)}); console.log("held"); setTimeout(() => {}, 20_000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await new Promise((resolve) => child.stdout.once("data", resolve));
    expect(() => lockContent(content)).toThrow(WorldError);
  } finally {
    child.kill("SIGKILL");
  }
  await new Promise((resolve) => child.once("exit", resolve));
  lockContent(content)();
});
