import { expect, test } from "vitest";
import { address, rootFrom, webAddress, workSlug } from "./address.ts";

test.each([
  ["index.html", "./"],
  ["claims/index.html", "../"],
  ["reports/x/index.html", "../../"],
])("the way from %s to the root is %s", (page, root) => {
  expect(rootFrom(page)).toBe(root);
});

test("a work's folder reads like its identifier", () => {
  expect(workSlug("doi:10.1145/3694715.3695964")).toBe("doi-10-1145-3694715-3695964");
  expect(workSlug("arxiv:2312.12456")).toBe("arxiv-2312-12456");
});

test("identifiers that differ never share a folder", () => {
  const records = [
    "doi:10.1000/a.b",
    "doi:10.1000/a-b",
    "doi:10.1000/a/b",
    "doi:10.1000/a_b",
    "doi:10.1000/A.b",
    `doi:10.1000/${"x".repeat(80)}1`,
    `doi:10.1000/${"x".repeat(80)}2`,
    "日本語",
    "한국어",
  ];
  expect(new Set(records.map(workSlug)).size).toBe(records.length);
});

test("an address on the web names no file", () => {
  const site = { url: "https://example.org", base: "/a/b/" };
  expect(webAddress(site, address.home)).toBe("https://example.org/a/b/");
  expect(webAddress(site, address.report("x"))).toBe("https://example.org/a/b/reports/x/");
  expect(webAddress(site, "404.html")).toBe("https://example.org/a/b/404.html");
});
