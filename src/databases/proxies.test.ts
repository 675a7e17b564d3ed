import { expect, test } from "vitest";
import { proxiesOf } from "./proxies.ts";

test("proxies are taken by either spelling, and blank ones are none", () => {
  expect(proxiesOf({ https_proxy: "http://p:1", HTTP_PROXY: "proxy:3128", NO_PROXY: "a,b" })).toEqual({
    http: "http://proxy:3128",
    https: "http://p:1",
    none: "a,b",
  });
  expect(proxiesOf({ HTTP_PROXY: " ", http_proxy: "" })).toEqual({});
});

test("one that is no address is refused, and not repeated", () => {
  expect(() => proxiesOf({ HTTP_PROXY: "me:secret@:::" })).toThrow(
    /^HTTP_PROXY is no address of a proxy\. Write it like/,
  );
  expect(() => proxiesOf({ HTTP_PROXY: "me:secret@:::" })).not.toThrow(/secret/);
});
