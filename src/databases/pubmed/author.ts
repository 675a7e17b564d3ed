import type { Author } from "../../model/record.ts";
import { elementText } from "../../reading/markup.ts";
import { storedLine } from "../../reading/stored-text.ts";
import { elementAt, elementsOf, type XmlElement } from "../../reading/xml.ts";

/** The authors of a list: people by family and given names, groups by their name. Names marked as wrong are left out. */
export function pubmedAuthors(list: XmlElement | undefined): Author[] {
  return elementsOf(list, "Author").flatMap((author): Author[] => {
    if (author.attributes.ValidYN === "N") return [];
    const text = (name: string) => storedLine(elementText(elementAt(author, name)));
    const group = text("CollectiveName");
    if (group !== "") return [{ literal: group }];
    const family = [text("LastName"), text("Suffix")].filter((part) => part !== "").join(" ");
    const given = text("ForeName") || text("FirstName") || text("Initials");
    if (family === "") return given === "" ? [] : [{ literal: given }];
    return [given === "" ? { literal: family } : { family, given }];
  });
}
