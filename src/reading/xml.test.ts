import { expect, test } from "vitest";
import { elementAt, elementsOf, parseXml, rawText, XmlError } from "./xml.ts";

test("a document is read into elements without prefixes", () => {
  const root = parseXml(
    '<?xml version="1.0"?><a:feed xmlns:a="x"><a:entry id="1">T &amp; <b>bold</b></a:entry><entry/></a:feed>',
  );
  expect(root.name).toBe("feed");
  expect(elementsOf(root, "entry")).toHaveLength(2);
  expect(elementAt(root, "entry")?.attributes.id).toBe("1");
  expect(rawText(elementAt(root, "entry"))).toBe("T & bold");
  expect(elementAt(root, "none", "deeper")).toBeUndefined();
});

test("entities: HTML's become characters, a document's own are never expanded", () => {
  const bomb = `<!DOCTYPE a [<!ENTITY b "${"x".repeat(10)}"><!ENTITY c "&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><a>&c;&f;&eacute;&lt;</a>`;
  expect(rawText(parseXml(bomb))).toBe("&c;&f;é<");
});

test.each(["", "no xml", "<a><b></a>", "<a>", "<a", "<html><br></html>", "{}"])(
  "what is no whole document is refused: %s",
  (text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  },
);

test("nesting without end is refused, not followed", () => {
  expect(() => parseXml("<a>".repeat(5_000))).toThrow(/nested deeper/);
});
