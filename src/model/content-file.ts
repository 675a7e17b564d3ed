import { z } from "zod";

/** The path of a file in `content/`, or in `folder` of it, with one of these endings. It leads nowhere else. */
export function contentFile(folder: string, endings: readonly string[]) {
  const example = `${folder}${folder === "" ? "logo" : "mine"}.${endings[0]}`;
  return z
    .string()
    .max(200)
    .refine((path) => !/^[\\/]|\.\.|\\|:/.test(path), {
      message: `is outside the content folder. Copy the file into it, and write its path from there, such as ${example}`,
      abort: true,
    })
    .refine(
      (path) =>
        path.startsWith(folder) && endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)),
      `write the path of a file that ends in ${endings.map((ending) => `.${ending}`).join(" or ")}${folder === "" ? "" : ` and lies in ${folder}`}, such as ${example}`,
    );
}
