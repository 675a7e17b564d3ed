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
])("says that npm kept %s", (_, environment, messages) => {
  expect(keptByNpm(command, { npm_lifecycle_event: "survey", ...environment })).toEqual(messages);
});

test.each<[string, Record<string, string>]>([
  ["nothing was kept", { npm_lifecycle_event: "survey", npm_config_noproxy: "" }],
  ["npm has the setting as well", { npm_lifecycle_event: "survey", npm_config_offline: "true" }],
  ["another command runs us", { npm_lifecycle_event: "test", npm_config_fresh: "true" }],
  ["npm does not run us", { npm_config_fresh: "true" }],
])("says nothing where %s", (_, environment) => {
  expect(keptByNpm(command, environment)).toEqual([]);
});
