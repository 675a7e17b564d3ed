import { makeFolder } from "../src/store/make-folder.ts";
import { worldError } from "../src/store/world-error.ts";

/**
 * Makes the folder where indexes and answers of databases are kept between runs, and gives its path; TOUCHSTONE_CACHE names
 * another. Throws a WorldError where it cannot be made.
 */
export async function cacheFolder(): Promise<string> {
  const folder = process.env.TOUCHSTONE_CACHE || ".cache";
  await makeFolder(folder).catch((error: unknown) => {
    throw worldError(
      `${folder}, where indexes and answers are kept (TOUCHSTONE_CACHE), could not be made`,
      error,
    );
  });
  return folder;
}
