import { pageOf, type Sample, type Work } from "../contract/sample.example.ts";
import { ARXIV } from "./request.ts";

const FEED = (total: number, start: string, entries: string) => `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
<title>arXiv Query</title><opensearch:totalResults>${total}</opensearch:totalResults><opensearch:startIndex>${start}</opensearch:startIndex>
${entries}</feed>`;

function entry({ n, title, bare }: Work): string {
  const id = `http://arxiv.org/abs/2001.${String(n).padStart(5, "0")}v2`;
  if (bare === true) return `<entry><id>${id}</id><title/></entry>`;
  return `<entry><id>${id}</id><title>${title}</title><published>2020-01-02T00:00:00Z</published><summary>Owls
    fly.</summary><author><name>Ada Example</name></author></entry>`;
}

/** arXiv's feed as a test plays it. */
export const ARXIV_SAMPLE: Sample = {
  database: ARXIV,
  answer({ query }, works) {
    const start = query.get("start") ?? "0";
    return FEED(works.length, start, pageOf(works, start, query.get("max_results")).map(entry).join("\n"));
  },
  error: FEED(
    1,
    "0",
    "<entry><id>http://arxiv.org/api/errors#bad</id><title>Error</title><summary>bad query</summary></entry>",
  ),
};
