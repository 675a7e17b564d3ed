import { DATABASES, type DatabaseId } from "../../model/database.ts";
import type { FieldConflict, Version } from "../../model/record.ts";
import { isWebAddress } from "../citation/safe-markdown.ts";
import { phrase } from "../words/phrase.ts";
import type { Translate } from "../words/translator.ts";
import { identifierLinks } from "./identifier-links.ts";

const RELATIONS: Record<Version["relation"], string> = {
  preprint: phrase("preprint"),
  published: phrase("published"),
  revision: phrase("revision"),
  other: phrase("another version"),
};

/** What a version of a work is, in words, and where it can be read: by its own identifier, else by its page. */
export interface VersionLine {
  relation: string;
  where: string;
  name: string;
  href: string | undefined;
}

/** Each version of a work: “published, Journal of Sleep 2021: 10.1000/1”. */
export function versionLines(versions: Version[], t: Translate): VersionLine[] {
  return versions.map(({ relation, identifiers, venue, year, url }) => {
    const own = identifierLinks(identifiers).find((link) => link.href !== undefined);
    const page = url !== undefined && isWebAddress(url) ? url : undefined;
    return {
      relation: t(RELATIONS[relation]),
      where: [venue, year].filter((part) => part !== undefined).join(" "),
      name: own === undefined ? (page ?? "") : `${own.name} ${own.value}`,
      href: own?.href ?? page,
    };
  });
}

const FIELDS: Record<string, string> = {
  title: phrase("title"),
  year: phrase("year"),
  doi: phrase("DOI"),
  authors: phrase("authors"),
  venue: phrase("venue"),
};

/** Where databases say different things of a work: the field, and each value with who gave it. */
export interface ConflictLine {
  field: string;
  values: { value: string; database: string }[];
}

/** What databases disagree about, field by field, for words on the page. */
export function conflictLines(conflicts: FieldConflict[], t: Translate): ConflictLine[] {
  return conflicts.map(({ field, values }) => ({
    field: t(FIELDS[field] ?? field),
    values: values.map(({ value, database }) => ({ value, database: t(DATABASES[database].name) })),
  }));
}

/** The databases that have a work, by name, each once. */
export function databasesInWords(databases: DatabaseId[], t: Translate): string {
  return [...new Set(databases)].map((database) => t(DATABASES[database].name)).join(", ");
}
