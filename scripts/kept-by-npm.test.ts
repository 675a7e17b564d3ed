import { expect, test } from "vitest";
import { keptByNpm } from "./kept-by-npm.ts";

const command = {
  name: "survey",
  does: "Answers.",
  options: {
    fresh: { help: "x" },
    "no-site": { help: "x" },
    library: { value: "PATH", help: "x" },
    offline: { help: "x" },
  },
};

test.each<[string, Record<string, string>, string[]]>([
  [
    "a switch",
    { npm_config_fresh: "true" },
    ['npm kept --fresh for itself. Put "--" before the options: npm run survey -- --fresh …'],
  ],
  ["an option with a value", { npm_config_library: "true" }, [expect.stringContaining("npm kept --library")]],
  ["a negation", { npm_config_site: "" }, [expect.stringContaining("npm kept --no-site")]],
])("refuses to run where npm kept %s", (_, environment, refused) => {
  const kept = keptByNpm(command, { npm_lifecycle_event: "survey", ...environment }, []);
  expect(kept).toEqual({ refused, told: [] });
});

const OFFLINE = { npm_lifecycle_event: "survey", npm_config_offline: "true" };

test("tells of an option that npm has as well, and runs: it may be a setting of npm", () => {
  expect(keptByNpm(command, OFFLINE, [])).toEqual({
    refused: [],
    told: [
      'npm kept --offline for itself, or has it in its settings; survey runs without it. Put "--" before the options: npm run survey -- --offline …',
    ],
  });
});

test.each<[string, Record<string, string>, string[]]>([
  ["nothing was kept", { npm_lifecycle_event: "survey", npm_config_noproxy: "" }, []],
  ["npm has the setting and we were given it too", OFFLINE, ["--offline"]],
  ["another command runs us", { npm_lifecycle_event: "test", npm_config_fresh: "true" }, []],
  ["npm does not run us", { npm_config_fresh: "true" }, []],
])("says nothing where %s", (_, environment, argv) => {
  expect(keptByNpm(command, environment, argv)).toEqual({ refused: [], told: [] });
});
