import { expect, test } from "vitest";
import { SEARCHED_DATABASES } from "../src/databases/searched-databases.ts";
import { plan } from "../src/engines/extractive/plan.ts";

const DATABASES = Object.entries(SEARCHED_DATABASES);

const HOSTILE = [
  'Does "barn owl" AND (night-time OR dusk) NOT rain reduce losses?',
  'Is "an open quotation a problem for owls (Tyto alba?',
  "What about -rain, +dusk, owl*, o?l, owl~2 and owl^3?",
  "Do title:owls or author:Smith[au] lay more eggs? <b>bold</b> && || ! {a} [b]",
  "How fast is C++ compared with llama.cpp, C# or .NET on TCP/IP?",
  "Does IL-6 (interleukin-6) at 5 mg/kg, 4-bit or 10 % change α-synuclein?",
  "Wie wirkt sich Schlafmangel auf das „deklarative Gedächtnis“ aus?",
  "睡眠不足は記憶に影響しますか？",
  "Are owls' nests \\ safer / warmer | drier & higher; or not: 'yes'?",
];

/** What is left of a query once its quoted phrases are taken out: operators, fields and brackets of our own. */
function bare(query: string): string {
  return query.replace(/"[^"]*"/g, "“”");
}

test.each(HOSTILE)("no mark or word of a question commands a database: %j", (question) => {
  for (const query of plan({ id: "x", question }).queries) {
    for (const [id, database] of DATABASES) {
      const [written = ""] = Object.values(database.write(query, {}));
      const left = bare(written);
      expect((written.match(/"/g)?.length ?? 0) % 2, `${id}: ${written}`).toBe(0);
      expect(left.match(/\(/g)?.length ?? 0, `${id}: ${written}`).toBe(left.match(/\)/g)?.length ?? 0);
      if (id === "crossref" || id === "dblp") {
        expect(left, id).not.toMatch(/[()"[\]{}:*~^!&<>\\]|(?:^|\s)[-+]/);
      } else {
        expect(left, id).toMatch(
          /^(?:“”|[()|+ ]|AND|OR|(?:title_and_abstract\.search|all|TITLE_ABS|title|abstract):|\[tiab\])*$/,
        );
      }
    }
  }
});

test("each of the databases is asked something for every query of a plain question", () => {
  const { queries } = plan({ id: "x", question: "Does rain at night reduce the egg losses of barn owls?" });
  for (const query of queries) {
    for (const [id, database] of DATABASES) {
      expect(Object.values(database.write(query, {})).join(""), id).toMatch(/rain|owl/);
    }
  }
});
