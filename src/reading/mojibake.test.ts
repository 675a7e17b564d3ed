import { describe, expect, test } from "vitest";
import { withoutMojibake } from "./mojibake.ts";

const spoilt = (text: string) => Buffer.from(text, "utf8").toString("latin1");

describe("text read in the wrong encoding is mended", () => {
  test.each(["Gödel, Møller and Núñez", "α and β at 5 °C", "“quoted” – it’s", "Θ(n) ≤ ω", "日本 and ü"])(
    "%s",
    (text) => expect(withoutMojibake(spoilt(text))).toBe(text),
  );
  test("also by way of Windows-1252", () => expect(withoutMojibake("itâ€™s GÃ¶del")).toBe("it’s Gödel"));
});

describe("text that is whole stays", () => {
  test.each([
    "Gödel",
    "«CAFÉ»",
    "IRMÃO e IRMÃ",
    "«IRMû",
    "«PERÚ» ± 5 °C",
    "日本",
    "naïve – “quoted”",
    "Î le",
    "",
  ])("%s", (text) => expect(withoutMojibake(text)).toBe(text));
});
