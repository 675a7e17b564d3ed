/**
 * What an author can mend in a file, a list or a command: one message each, shown together. A command ends with exit
 * code 2 on it. A message says what is wrong, where, and how to mend it.
 */
export class AuthorError extends Error {
  override name = "AuthorError";
  readonly findings: readonly string[];

  constructor(findings: readonly string[], options?: ErrorOptions) {
    super(findings.join("\n"), options);
    this.findings = findings;
  }
}

/** The world failed: a disk is full, a folder is not writable, a program is missing. Exit code 1; `cause` says more. */
export class WorldError extends Error {
  override name = "WorldError";
}

/**
 * Settles every promise, and throws one AuthorError with the findings of all that were refused, in their order, so
 * that nobody mends one file to learn of the next. Any other error is thrown as it is.
 */
export async function allOrFindings<T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(promises);
  const findings: string[] = [];
  for (const result of settled) {
    if (result.status === "fulfilled") continue;
    if (!(result.reason instanceof AuthorError)) throw result.reason;
    findings.push(...result.reason.findings);
  }
  if (findings.length > 0) throw new AuthorError(findings);
  return (await Promise.all(promises)) as { -readonly [K in keyof T]: Awaited<T[K]> };
}
