import { afterEach, expect, test } from "vitest";
import { record } from "../../model/record.example.ts";
import { openNet } from "../../net/net.ts";
import { openScriptedServer, type Reply } from "../../net/scripted-server.example.ts";
import { readFullText } from "./read.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function readFrom(script: Record<string, Reply>) {
  const server = await openScriptedServer(({ path }) => script[path] ?? { status: 404 });
  const net = openNet({ clock: { now: () => 0, sleep: async () => undefined }, userAgent: "Touchstone" });
  closing.push(
    () => server.close(),
    () => net.close(),
  );
  const access = { base: server.url, replaced: true };
  const work = record({ id: "arxiv:2001.00001", identifiers: { pmcid: "pmc1", arxiv: "2001.00001" } });
  return readFullText(work, { europepmc: access, arxiv: access, unpaywall: access }, net);
}

const JATS = `<article><front><article-meta><title-group><article-title>Owls</article-title></title-group></article-meta></front>
<body><sec><title>Results</title><p>Owls fly by night.</p></sec></body></article>`;

test("the text of a work comes by section, under the work's own id, with its source", async () => {
  expect(await readFrom({ "/PMC1/fullTextXML": { body: JATS } })).toMatchObject({
    passages: [
      { record: "arxiv:2001.00001", section: "Results", depth: "fulltext", text: "Owls fly by night." },
    ],
    gaps: [],
    text: { source: "Europe PMC", format: "jats" },
  });
});

test("a form that cannot be read is a gap, and the next one is tried", async () => {
  const html =
    '<html><article class="ltx_document"><section class="ltx_section"><p>Owls hoot.</p></section></article></html>';
  const { passages, gaps } = await readFrom({
    "/PMC1/fullTextXML": { body: "<article><body><sec>" },
    "/html/2001.00001": { body: html },
  });
  expect(passages).toMatchObject([{ text: "Owls hoot." }]);
  expect(gaps).toMatchObject([{ kind: "full-text", where: "arxiv:2001.00001" }]);
  expect(gaps[0]?.message).toMatch(
    /is of no use: .*unclosed tag.*\. Put the text into content\/library by hand\.$/s,
  );
});

test("a PDF that is none inside is a gap, not a crash", async () => {
  const { passages, gaps } = await readFrom({
    "/pdf/2001.00001": { body: "%PDF-1.7 and then nothing of the kind" },
  });
  expect(passages).toEqual([]);
  expect(gaps.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The full text at .*\/pdf\/2001\.00001 is of no use: could not be read as a PDF: .*\. Put the text/,
    ),
  ]);
});
