import { xmlText } from "./xml-text.ts";

/** An entry of a feed; `id` stays the same for as long as it is the same entry. */
export interface FeedEntry {
  id: string;
  url: string;
  title: string;
  /** ISO date with its zone. */
  updated: string;
  summary: string;
}

/** An Atom feed (RFC 4287), addresses absolute, entries in the order given. */
export function atomFeed(
  feed: { title: string; subtitle: string; home: string; self: string; author: string; updated: string },
  entries: FeedEntry[],
): string {
  const written = entries.map(
    (entry) => `  <entry>
    <title>${xmlText(entry.title)}</title>
    <id>${xmlText(entry.id)}</id>
    <link href="${xmlText(entry.url)}"/>
    <updated>${xmlText(entry.updated)}</updated>
    <summary>${xmlText(entry.summary)}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${xmlText(feed.title)}</title>
  <subtitle>${xmlText(feed.subtitle)}</subtitle>
  <id>${xmlText(feed.self)}</id>
  <link href="${xmlText(feed.home)}"/>
  <link rel="self" href="${xmlText(feed.self)}"/>
  <author><name>${xmlText(feed.author)}</name></author>
  <updated>${xmlText(feed.updated)}</updated>
${written.join("")}</feed>
`;
}
