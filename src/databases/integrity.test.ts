import { describe, expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import { checkIntegrity, type IntegritySources } from "./integrity.ts";
import { integrityOf, kindOfNotice, statusOfKind, titleNotice } from "./notice.ts";
import type { Ask } from "./searched-database.ts";

const DATE = "2026-01-02T00:00:00.000Z";
const EMPTY_LIST = '{"message":{"items":[]}}';
const EMPTY_FEED = "<feed><totalResults>0</totalResults></feed>";

/** A source that answers by what is asked for; nothing where the script has nothing. */
function source(script: (path: string, filter: string) => string | undefined, nothing: string): Ask {
  return async (path, parameters, read) => {
    const body = script(path, String(parameters.filter ?? parameters.id_list ?? "")) ?? nothing;
    return { value: read(body, body.startsWith("Resource not found") ? 404 : 200), date: DATE };
  };
}

function sources(given: Partial<IntegritySources> = {}): IntegritySources {
  return {
    crossref: source(() => undefined, EMPTY_LIST),
    arxiv: source(() => undefined, EMPTY_FEED),
    ...given,
  };
}

const items = (...works: unknown[]) => JSON.stringify({ message: { items: works } });
const update = (doi: string, type: string) => ({ DOI: doi, type, updated: { "date-parts": [[2021, 3, 4]] } });

describe("what became of a work", () => {
  test("a work that Crossref knows, without notices, is clean, with who was asked and when", async () => {
    const crossref = source(
      (_, filter) => (filter.startsWith("doi:") ? items({ DOI: "10.5555/A" }) : undefined),
      EMPTY_LIST,
    );
    const { integrity, gaps } = await checkIntegrity([record({ doi: "10.5555/a" })], sources({ crossref }));
    expect([...integrity]).toEqual([
      ["doi:10.5555/a", { status: "clean", checked: DATE, sources: ["Crossref"], notices: [] }],
    ]);
    expect(gaps).toEqual([]);
  });

  test("a retraction is found from the notice's side and from the work's", async () => {
    const crossref = source((_, filter) => {
      if (filter.startsWith("updates:"))
        return items({ DOI: "10.5555/notice", "update-to": [update("10.5555/A", "Retraction")] });
      return items(
        { DOI: "10.5555/a" },
        { DOI: "10.5555/b", "updated-by": [update("10.5555/n2", "correction")] },
      );
    }, EMPTY_LIST);
    const { integrity } = await checkIntegrity(
      [record({ doi: "10.5555/a" }), record({ doi: "10.5555/b" })],
      sources({ crossref }),
    );
    expect(integrity.get("doi:10.5555/a")).toMatchObject({
      status: "retracted",
      notices: [{ kind: "retraction", doi: "10.5555/notice", date: "2021-03-04", source: "Crossref" }],
    });
    expect(integrity.get("doi:10.5555/b")?.status).toBe("corrected");
  });

  test("OpenAlex's flag, arXiv's withdrawal and the title count too", async () => {
    const openalex = source(
      () =>
        JSON.stringify({
          results: [{ id: "https://openalex.org/W1", doi: "https://doi.org/10.5555/a", is_retracted: true }],
        }),
      '{"results":[]}',
    );
    const arxiv = source(
      () => `<feed><totalResults>1</totalResults><entry><id>http://arxiv.org/abs/2001.00001v2</id><title>T</title>
        <summary>This paper has been withdrawn by the author due to an error.</summary></entry></feed>`,
      EMPTY_FEED,
    );
    const { integrity } = await checkIntegrity(
      [
        record({ doi: "10.5555/a" }),
        record({ arxiv: "2001.00001" }),
        record({ title: "RETRACTED: Owls at noon" }),
      ],
      sources({ openalex, arxiv }),
    );
    expect([...integrity.values()].map(({ status }) => status)).toEqual([
      "retracted",
      "withdrawn",
      "retracted",
    ]);
  });

  test("a work that nobody knows stays unchecked", async () => {
    const { integrity, gaps } = await checkIntegrity([record({ doi: "10.5555/a" }), record()], sources());
    expect(integrity.size).toBe(0);
    expect(gaps).toEqual([]);
  });

  test("a source that fails leaves its works unchecked, and a gap", async () => {
    const crossref: Ask = async () => {
      throw new NetTrouble("server", "Crossref said 503.");
    };
    const { integrity, gaps } = await checkIntegrity([record({ doi: "10.5555/a" })], sources({ crossref }));
    expect(integrity.size).toBe(0);
    expect(gaps).toMatchObject([{ kind: "integrity", where: "Crossref" }]);
    expect(gaps[0]?.message).toMatch(
      /^Crossref could not be asked .* of the one work\. Crossref said 503\. The server is unwell/,
    );
  });

  test("a DOI with a comma is asked for by itself, encoded, and 404 means not known", async () => {
    const paths: string[] = [];
    const crossref = source((path) => {
      paths.push(path);
      return "Resource not found.";
    }, EMPTY_LIST);
    const { integrity } = await checkIntegrity([record({ doi: "10.5555/a,b?c#d%e" })], sources({ crossref }));
    expect(paths).toEqual(["/works/10.5555%2Fa%2Cb%3Fc%23d%25e"]);
    expect(integrity.size).toBe(0);
  });

  test.each([",", "|", "<", "+", "'"])(
    "a DOI with %s in it is asked of OpenAlex by itself, and the others together",
    async (sign) => {
      const doi = `10.5555/a${sign}b`;
      const asked: string[] = [];
      const openalex = source((path, filter) => {
        asked.push(path + filter);
        if (path === "/works") return '{"results":[]}';
        return JSON.stringify({
          id: "https://openalex.org/W1",
          doi: `https://doi.org/${encodeURIComponent(doi)}`,
          is_retracted: true,
        });
      }, "");
      const { integrity } = await checkIntegrity(
        [record({ doi }), record({ doi: "10.5555/c" }), record({ doi: "10.5555/d" })],
        sources({ openalex }),
      );
      expect(asked).toEqual(["/worksdoi:10.5555/c|10.5555/d", `/works/doi:${encodeURIComponent(doi)}`]);
      expect(integrity.get(`doi:${doi}`)?.status).toBe("retracted");
    },
  );

  test("a DOI that OpenAlex refuses keeps no other from being asked, and is a gap that names it", async () => {
    const openalex: Ask = async (path, _, read) => {
      if (path.includes("%2C")) throw new NetTrouble("refused", "OpenAlex said 403.");
      const work = { id: "https://openalex.org/W1", doi: "10.5555/c|d", is_retracted: true };
      return { value: read(path === "/works" ? '{"results":[]}' : JSON.stringify(work), 200), date: DATE };
    };
    const { integrity, gaps } = await checkIntegrity(
      [record({ doi: "10.5555/a,b" }), record({ doi: "10.5555/c|d" })],
      sources({ openalex }),
    );
    expect(integrity.get("doi:10.5555/c|d")?.status).toBe("retracted");
    expect(gaps.map(({ message }) => message)).toEqual([
      "OpenAlex could not be asked for retractions and corrections of all 2 works. OpenAlex takes no DOI like 10.5555/a,b. Look such works up by hand.",
    ]);
  });

  test("a DOI with a comma that OpenAlex does not know is no trouble", async () => {
    const openalex = source(() => "Resource not found.", "");
    const { integrity, gaps } = await checkIntegrity([record({ doi: "10.5555/a,b" })], sources({ openalex }));
    expect([integrity.size, gaps]).toEqual([0, []]);
  });

  test("the version behind a record is checked with it, and many works by batches", async () => {
    const asked: string[] = [];
    const crossref = source((_, filter) => {
      asked.push(filter);
      return undefined;
    }, EMPTY_LIST);
    const many = Array.from({ length: 25 }, (_, i) => record({ doi: `10.5555/${i}` }));
    const versions = [{ relation: "published" as const, identifiers: { doi: "10.5555/published" } }];
    await checkIntegrity([...many, record({ arxiv: "2001.00001", versions })], sources({ crossref }));
    expect(asked).toHaveLength(4);
    expect(asked.join()).toMatch(/doi:10\.5555\/published/);
  });
});

describe("kinds of notice", () => {
  test.each([
    ["retraction", "retracted"],
    ["Retraction", "retracted"],
    ["retration", "retracted"],
    ["removal", "retracted"],
    ["partial_retraction", "concern"],
    ["withdrawal", "withdrawn"],
    ["expression-of-concern", "concern"],
    ["Expression of concern", "concern"],
    ["erratum", "corrected"],
    ["Corrigendum", "corrected"],
    ["corrected-article", "corrected"],
    ["new_version", undefined],
    ["addendum", undefined],
    ["comment", undefined],
    ["publisher-note", undefined],
  ])("%s makes a work %s", (kind, status) => expect(statusOfKind(kind)).toBe(status));

  test("the gravest counts, and a correction is no retraction", () => {
    const notice = (kind: string) => ({ kind, source: "Crossref" });
    expect(integrityOf([notice("correction"), notice("retraction")], []).status).toBe("retracted");
    expect(integrityOf([notice("correction")], []).status).toBe("corrected");
    expect(integrityOf([notice("addendum")], []).status).toBe("clean");
  });
});

describe("a notice's title says what it is, where it was deposited as less", () => {
  test.each([
    ["erratum", "Retraction statement: Owls at noon", "retraction"],
    ["correction", "Retraction Note: Owls at noon", "retraction"],
    ["erratum", "Notice of Retraction: Owls at noon", "retraction"],
    ["correction", "Correction: Retraction: Owls at noon", "retraction"],
    ["erratum", "Expression of concern: Owls at noon", "expression_of_concern"],
    ["retraction", "Erratum: Owls at noon", "retraction"],
    ["retraction", "Expression of concern", "retraction"],
    ["erratum", "Erratum: Owls at noon", "erratum"],
    ["correction", "Correction: Why authors retract claws", "correction"],
    ["correction", "Correction: Retraction rates in ornithology", "correction"],
    ["new_version", "Owls at noon", "new_version"],
  ])("%s, “%s”: %s", (kind, title, expected) => expect(kindOfNotice(kind, title)).toBe(expected));
});

describe("a title states it of its own work", () => {
  test.each([
    ["RETRACTED: Owls at noon", "retraction"],
    ["Retracted Article: Owls at noon", "retraction"],
    ["[Retracted] Owls at noon", "retraction"],
    ["WITHDRAWN: Owls at noon", "withdrawal"],
    ["Owls at noon (Retracted)", "retraction"],
    ["RETRACTED ARTICLE Owls at noon", "retraction"],
  ])("%s", (title, kind) => expect(titleNotice(title, "title")?.kind).toBe(kind));

  test.each([
    "Retraction: Owls at noon",
    "Retraction notice to “Owls at noon”",
    "Why papers are retracted",
    "Retracted papers in ornithology: a survey",
    "Withdrawn owls and where they go",
    "Citations of retracted articles",
  ])("not: %s", (title) => expect(titleNotice(title, "title")).toBeUndefined());
});
