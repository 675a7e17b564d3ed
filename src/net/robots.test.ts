import { expect, test } from "vitest";
import { robotsAllow } from "./robots.ts";

const ROBOTS = `# for everyone
User-agent: *
Disallow: /private/   # not here
Allow: /private/open
Disallow: /*.cgi$
Disallow: /search?*q=

User-agent: TouchStone
User-agent: other
Disallow: /pdf/
Disallow:
`;

test.each([
  ["anyone", "/", true],
  ["anyone", "/private/x", false],
  ["anyone", "/private/open/x", true],
  ["anyone", "/run.cgi", false],
  ["anyone", "/run.cgi?x", true],
  ["anyone", "/search?lang=en&q=owl", false],
  ["anyone", "/pdf/1", true],
  ["touchstone", "/pdf/1", false],
  ["touchstone", "/private/x", true],
])("%s may fetch %s: %s", (agent, path, expected) => expect(robotsAllow(ROBOTS, agent, path)).toBe(expected));

test("an empty, strange or long file allows, and is read quickly", () => {
  expect(robotsAllow("", "touchstone", "/x")).toBe(true);
  expect(robotsAllow("<html>not found</html>", "touchstone", "/x")).toBe(true);
  expect(
    robotsAllow(`User-agent: *\nDisallow: /${"*a".repeat(20_000)}b`, "touchstone", `/${"a".repeat(20_000)}`),
  ).toBe(true);
});
