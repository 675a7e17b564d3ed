import { afterEach, describe, expect, test } from "vitest";
import type { Gap } from "../../model/gap.ts";
import { record } from "../../model/record.example.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { openNet } from "../../net/net.ts";
import { openScriptedServer, type Reply } from "../../net/scripted-server.example.ts";
import { requestFullTexts } from "./request.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A server that plays all sources; paths that the script does not know are 404. */
async function stage(
  script: Record<string, Reply | ((url: string) => Reply)>,
  options: { inside?: boolean } = {},
) {
  let own = "";
  const server = await openScriptedServer(({ path }) => {
    const reply = script[path] ?? { status: 404, body: "{}" };
    return typeof reply === "function" ? reply(own) : reply;
  });
  own = server.url;
  let now = 0;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const net = openNet({
    clock,
    userAgent: "Touchstone",
    ...(options.inside === true ? {} : { isPublic: () => true }),
  });
  closing.push(
    () => server.close(),
    () => net.close(),
  );
  const access = { base: server.url, replaced: true, contact: "me@owls.example" };
  /** The first text and the gaps before it. */
  async function request(given: BibliographicRecord) {
    const gaps: Gap[] = [];
    const sources = { europepmc: access, arxiv: access, unpaywall: access };
    for await (const found of requestFullTexts(given, sources, net)) {
      if ("text" in found) return { text: found.text, gaps };
      gaps.push(found.gap);
    }
    return { gaps };
  }
  return { request, server };
}

const PDF = { body: "%PDF-1.7 …", headers: { "content-type": "application/pdf" } };
const unpaywall = (licence: string | null) => (url: string) => ({
  body: JSON.stringify({
    doi: "10.5555/a",
    best_oa_location: { url: `${url}/page`, url_for_pdf: null, license: "cc-by" },
    oa_locations: [{ url: `${url}/paper.pdf`, url_for_pdf: `${url}/paper.pdf`, license: licence }],
  }),
});

describe("the best form there is", () => {
  test("JATS of Europe PMC comes first", async () => {
    const { request } = await stage({
      "/PMC1/fullTextXML": { body: '<?xml version="1.0"?><article><body/></article>' },
    });
    const { text, gaps } = await request(record({ identifiers: { pmcid: "pmc1", arxiv: "2001.00001" } }));
    expect(text).toMatchObject({ format: "jats", source: "Europe PMC" });
    expect(gaps).toEqual([]);
  });

  test("arXiv's HTML, and its PDF where it has none", async () => {
    const html = await stage({ "/html/2001.00001": { body: "<!doctype html><html>…</html>" } });
    expect((await html.request(record({ arxiv: "2001.00001" }))).text?.format).toBe("html");
    const pdf = await stage({ "/pdf/2001.00001": PDF });
    expect((await pdf.request(record({ arxiv: "2001.00001" }))).text?.format).toBe("pdf");
    expect(pdf.server.asked).toEqual(["/robots.txt", "/html/2001.00001", "/pdf/2001.00001"]);
  });

  test("an open PDF by Unpaywall, with its licence", async () => {
    const { request } = await stage({ "/v2/10.5555%2Fa": unpaywall("cc-by"), "/paper.pdf": PDF });
    expect((await request(record({ doi: "10.5555/a" }))).text).toMatchObject({
      format: "pdf",
      licence: "cc-by",
      source: "Unpaywall",
    });
  });

  test("another open copy where the first cannot be had", async () => {
    const copies = (url: string) => ({
      body: JSON.stringify({
        doi: "10.5555/a",
        oa_locations: ["gone", "closed", "paper"].map((name) => ({
          url_for_pdf: `${url}/${name}.pdf`,
          license: "cc-by",
        })),
      }),
    });
    const others = { "/gone.pdf": { status: 410 }, "/closed.pdf": { status: 403 } };
    const { request } = await stage({ "/v2/10.5555%2Fa": copies, ...others, "/paper.pdf": PDF });
    expect((await request(record({ doi: "10.5555/a" }))).text?.url).toMatch(/\/paper\.pdf$/);
    const none = await stage({ "/v2/10.5555%2Fa": copies, ...others });
    const { text, gaps } = await none.request(record({ doi: "10.5555/a" }));
    expect(text).toBeUndefined();
    expect(gaps.map(({ message }) => message)).toEqual([expect.stringMatching(/closed\.pdf: it said 403/)]);
  });

  test("none is no gap", async () => {
    const { request } = await stage({});
    expect(await request(record({ doi: "10.5555/a", arxiv: "2001.00001" }))).toEqual({ gaps: [] });
  });
});

describe("what may not be read is not", () => {
  test.each([[null], ["publisher-specific-oa"], ["implied-oa"]])(
    "a copy under the licence %s",
    async (licence) => {
      const { request, server } = await stage({ "/v2/10.5555%2Fa": unpaywall(licence), "/paper.pdf": PDF });
      const { text, gaps } = await request(record({ doi: "10.5555/a" }));
      expect(text).toBeUndefined();
      expect(server.asked).not.toContain("/paper.pdf");
      const terms = licence === null ? "states no licence" : `is under “${licence}”`;
      expect(gaps).toEqual([
        {
          kind: "full-text",
          where: "doi:10.5555/a",
          message: `An open copy ${terms} and was not read: only open licences let a program quote from it. Read it by hand, or put it into content/library.`,
        },
      ]);
    },
  );

  test("a copy of the record itself under no licence; said once, however many copies there are, and not where a text is read", async () => {
    const openAccess = { url: "https://owls.example/paper.pdf" };
    const { request } = await stage({ "/v2/10.5555%2Fa": unpaywall(null) });
    expect((await request(record({ doi: "10.5555/a", openAccess }))).gaps).toHaveLength(1);
    const open = await stage({ "/v2/10.5555%2Fa": unpaywall("cc-by"), "/paper.pdf": PDF });
    const { text, gaps } = await open.request(record({ doi: "10.5555/a", openAccess }));
    expect([text?.format, gaps]).toEqual(["pdf", []]);
  });

  test("a copy that lies inside this machine", async () => {
    const { request, server } = await stage(
      { "/v2/10.5555%2Fa": unpaywall("cc-by"), "/paper.pdf": PDF },
      { inside: true },
    );
    const { text, gaps } = await request(record({ doi: "10.5555/a" }));
    expect(text).toBeUndefined();
    expect(gaps).toMatchObject([{ kind: "full-text", where: "doi:10.5555/a" }]);
    expect(gaps[0]?.message).toMatch(/was not followed: it is inside this machine or network/);
    expect(server.asked).not.toContain("/paper.pdf");
  });

  test("a copy that robots.txt keeps from programs", async () => {
    const { request, server } = await stage({
      "/robots.txt": { body: "User-agent: *\nDisallow: /*.pdf$" },
      "/v2/10.5555%2Fa": unpaywall("cc-by"),
      "/paper.pdf": PDF,
    });
    expect((await request(record({ doi: "10.5555/a" }))).gaps[0]?.message).toMatch(/robots\.txt/);
    expect(server.asked).not.toContain("/paper.pdf");
  });

  test("a page that is no PDF: told once, not asked for again", async () => {
    const page = { body: "<html>Please log in</html>" };
    const { request, server } = await stage({ "/v2/10.5555%2Fa": unpaywall("cc-by"), "/paper.pdf": page });
    expect((await request(record({ doi: "10.5555/a" }))).gaps[0]?.message).toMatch(
      /it is no PDF\. Get the text by hand/,
    );
    expect(server.asked.filter((path) => path === "/paper.pdf")).toHaveLength(1);
  });
});
