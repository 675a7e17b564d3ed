import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A browser to test with: its program, the options and the environment that it wants. */
export interface FoundBrowser {
  program: string;
  args: string[];
  env: Record<string, string>;
}

const CACHE = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), ".cache");

/** Root may run no sandbox: a browser of root's runs without one. It opens pages of our own making only. */
const AS_ROOT = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/**
 * The Chromium that npm brought (Linux on x64), else an installed Chrome, Chromium or Edge. Nothing where there is none.
 * `TOUCHSTONE_BROWSER` names a program that goes before both.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env.TOUCHSTONE_BROWSER;
  if (named !== undefined && named !== "") return { program: named, args: AS_ROOT, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return packagedBrowser();
  const program = installedPrograms().find((each) => existsSync(each));
  return program === undefined ? undefined : { program, args: AS_ROOT, env: {} };
}

/** Unpacks the Chromium of @sparticuz/chromium once, with the libraries and fonts that a bare machine lacks. */
async function packagedBrowser(): Promise<FoundBrowser> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const bin = join(dirname(entry), "..", "bin");
  const { inflate } = await import("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(bin, "..", "package.json"), "utf8")) as {
    version: string;
  };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) {
    mkdirSync(CACHE, { recursive: true });
    const unpacking = mkdtempSync(join(CACHE, "unpacking-"));
    await withTemporaryFolder(unpacking, async () => {
      for (const part of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"])
        await inflate(join(bin, part));
    });
    writeFileSync(join(unpacking, "fonts.conf"), fontSettings(home));
    if (existsSync(home)) rmSync(unpacking, { recursive: true });
    else renameSync(unpacking, home);
  }
  const libraries = [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(
    (path) => path !== undefined,
  );
  return {
    program: join(home, "chromium"),
    args: [...AS_ROOT, "--no-zygote", "--disable-gpu", "--font-render-hinting=none"],
    env: {
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
      HOME: process.env.HOME ?? home,
    },
  };
}

/** The fonts of the package, and those of the machine where it has any. */
function fontSettings(home: string): string {
  const folders = [join(home, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** The package unpacks into the system's folder for temporary files: for as long as `act` runs, that is `folder`. */
async function withTemporaryFolder(folder: string, act: () => Promise<void>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await act();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function installedPrograms(): string[] {
  const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const applications = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]);
  return [...onPath, ...applications, ...windows];
}
