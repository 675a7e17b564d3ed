import { AuthorError, WorldError } from "../src/model/trouble.ts";
import { worldError } from "../src/store/world-error.ts";

/** How a command ends. */
export const EXIT = { fine: 0, worldFailed: 1, authorCanMend: 2 } as const;

const WORLD_CODES = ["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "EIO", "EMFILE", "ENFILE", "ENOTDIR"];

/** What went wrong as lines for a person, and the exit code: findings 2, the world's trouble 1, and a fault of ours 1 with its stack. */
export function troubleOf(error: unknown): { code: number; lines: readonly string[] } {
  if (error instanceof AuthorError) return { code: EXIT.authorCanMend, lines: error.findings };
  if (error instanceof WorldError) return { code: EXIT.worldFailed, lines: [error.message] };
  if (error instanceof Error && WORLD_CODES.includes((error as NodeJS.ErrnoException).code ?? "")) {
    const { dest, path } = error as NodeJS.ErrnoException & { dest?: string };
    const where = dest ?? path;
    const lines = [where === undefined ? error.message : worldError(`${where} failed`, error).message];
    return { code: EXIT.worldFailed, lines };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    code: EXIT.worldFailed,
    lines: ["This is a fault in Touchstone. Please report it with these lines:", stack],
  };
}

/** Runs a command to its end: sets the exit code, and says on stderr what went wrong. */
export async function runToEnd(act: () => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(EXIT.fine);
  });
  try {
    process.exitCode = await act();
  } catch (error) {
    const { code, lines } = troubleOf(error);
    process.exitCode = code;
    for (const line of lines) process.stderr.write(`${line}\n`);
  }
}
