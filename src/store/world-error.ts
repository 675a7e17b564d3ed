import { WorldError } from "../model/trouble.ts";

const MEANING: Record<string, string> = {
  ENOSPC: "no space is left on the device. Free some and run the same command again",
  EDQUOT: "the disk quota is used up. Free some space and run the same command again",
  EFBIG: "the file would be larger than this system allows",
  EACCES: "permission denied. Make it writable for you and run the same command again",
  EPERM: "the system does not permit it. Make it writable for you and run the same command again",
  EROFS: "the file system is read-only. Choose another folder with --content or --out",
  ENOTDIR: "a file stands where a folder should. Move it away and run the same command again",
  EMFILE: "too many files are open",
};

/** A failure of the file system as a WorldError that begins with `what`; anything else is a fault of ours, and thrown on. */
export function worldError(what: string, error: unknown): WorldError {
  const code = (error as NodeJS.ErrnoException).code;
  if (!(error instanceof Error) || code === undefined) throw error;
  return new WorldError(`${what}: ${MEANING[code] ?? error.message} (${code}).`, { cause: error });
}
