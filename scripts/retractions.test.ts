import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { record } from "../src/model/record.example.ts";
import { openScriptedServer } from "../src/net/scripted-server.example.ts";
import { openDatabases } from "./databases.ts";

/** Real DOIs with what became of them lie beside the project and are no part of it. */
const FILE = fileURLToPath(
  new URL("../../shared/data/retractions/open-retractions.jsonl.gz", import.meta.url),
);

interface Fate {
  doi: string;
  retracted: boolean;
  /** Of the notice, where it is one that bears a title of its own. */
  title: string;
  updates: { type: string; doi: string }[];
}

test.runIf(existsSync(FILE))(
  "of 10,720 works with notices all but a few retracted ones are found, and no corrected one is taken for it",
  async () => {
    const fates = gunzipSync(readFileSync(FILE))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Fate);
    const byDoi = new Map(fates.map((fate) => [fate.doi, fate]));
    const noticesOf = (doi: string) =>
      (byDoi.get(doi)?.updates ?? []).map((update) => ({
        DOI: update.doi,
        title: [byDoi.get(doi)?.title ?? ""],
        "update-to": [{ DOI: doi.toUpperCase(), type: update.type }],
      }));
    // Crossref as it answers: works by `doi:`, notices by `updates:`, one work by its path.
    const server = await openScriptedServer(({ path, query }) => {
      const asked = (query.get("filter") ?? "").split(",");
      if (path.startsWith("/works/")) {
        const doi = decodeURIComponent(path.slice("/works/".length));
        const updates = (byDoi.get(doi)?.updates ?? []).map(({ type, doi: notice }) => ({
          type,
          DOI: notice,
        }));
        return {
          body: JSON.stringify({
            message: { DOI: doi, title: [byDoi.get(doi)?.title ?? ""], "updated-by": updates },
          }),
        };
      }
      const dois = asked.map((one) => one.slice(one.indexOf(":") + 1));
      const items = asked[0]?.startsWith("doi:")
        ? dois.map((doi) => ({ DOI: doi }))
        : dois.flatMap(noticesOf);
      return { body: JSON.stringify({ message: { items } }) };
    });
    let now = 0;
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms;
      },
    };
    const open = openDatabases({ TOUCHSTONE_CROSSREF_URL: server.url }, { clock });
    const works = fates.map(({ doi }) => record({ identifiers: { doi }, id: `doi:${doi}` }));
    const { integrity, gaps } = await open.checkIntegrity(works);
    await open.close();
    await server.close();
    expect(gaps).toEqual([]);
    expect(integrity.size).toBe(fates.length);
    const statusOf = (fate: Fate) => integrity.get(`doi:${fate.doi}`)?.status ?? "unchecked";
    const gone = fates.filter(({ retracted }) => retracted).map(statusOf);
    const found = gone.filter((status) => status === "retracted" || status === "withdrawn").length;
    // The rest are told in titles of other works, or in other words than any notice says.
    expect(found / gone.length).toBeGreaterThan(0.985);
    const onlyCorrected = fates.filter(
      ({ retracted, updates }) =>
        !retracted && updates.every(({ type }) => /^(?:correction|erratum|corrigendum)$/i.test(type)),
    );
    expect(
      onlyCorrected.map(statusOf).filter((status) => status !== "corrected" && status !== "concern"),
    ).toEqual([]);
    console.log(
      `retractions: ${found} of ${gone.length} found among ${fates.length} works; ${onlyCorrected.length} corrected ones taken for none`,
    );
  },
  120_000,
);
