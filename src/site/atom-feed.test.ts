import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";

const FEED = {
  title: "A & B",
  subtitle: "<b>",
  home: "https://example.org/",
  self: "https://example.org/feed.xml",
  author: "An \u0000 author",
  updated: "2026-01-01T00:00:00.000Z",
};

test("a feed is well-formed XML, whatever its titles hold", () => {
  const entry = {
    id: "https://example.org/c/?a=1&b=2",
    url: "https://example.org/c/",
    title: "</title><script>alert(1)</script> \uffff]]>",
    updated: "2026-01-01T00:00:00.000Z",
    summary: 'says "so" & more',
  };
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  parser.on("opentag", (tag) => names.push(tag.name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(atomFeed(FEED, [entry])).close();
  expect(names).not.toContain("script");
  expect(names.filter((name) => name === "entry")).toHaveLength(1);
  for (const wanted of ["id", "title", "updated", "author"]) expect(names).toContain(wanted);
});
