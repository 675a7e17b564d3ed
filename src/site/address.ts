import { createHash } from "node:crypto";
import { slugOf } from "../model/slug.ts";

/**
 * Where each page stands, from the root of the site and with its file named, so that one dist/ works at any base path and from disk. A
 * page puts its own way to the root (`../../`) in front.
 */
export const address = {
  home: "index.html",
  report: (id: string) => `reports/${id}/index.html`,
  claim: (id: string) => `claims/${id}/index.html`,
  reference: (record: string) => `references/${workSlug(record)}/index.html`,
};

/** The way from a page to the root: `./`, `../`, `../../`. */
export function rootFrom(page: string): string {
  return "../".repeat(page.split("/").length - 1) || "./";
}

/** The address without its file name, as the web shows it. */
export function webAddress(site: { url: string; base: string }, page: string): string {
  return new URL(site.base + page.replace(/(^|\/)index\.html$/, "$1"), site.url).href;
}

/** Identifiers whose slug cannot be that of another identifier. */
const PLAIN = /^(?:doi:10\.\d{4,9}\/[a-z0-9.]+|arxiv:\d{4}\.\d{4,5}|pmid:\d+)$/;

/** The folder of a work's page: its identifier as a slug, with a digest where two identifiers might share one. */
export function workSlug(record: string): string {
  const slug = slugOf(record, "work", 64);
  if (PLAIN.test(record) && record.length <= 60) return slug;
  return `${slug}-${createHash("sha256").update(record).digest("hex").slice(0, 6)}`;
}
