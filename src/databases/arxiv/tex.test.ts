import { expect, test } from "vitest";
import { withoutTex } from "./tex.ts";

test.each([
  ["$ω$Test runs up to $2.5\\times$ faster", "ωTest runs up to 2.5× faster"],
  ["10$\\times$ on $k$-NN", "10× on k-NN"],
  ["the \\emph{oracle problem} and \\textbf{two \\textit{others}}", "the oracle problem and two others"],
  ["with $\\tilde{O}(\\varepsilon^{-2})$ queries", "with Õ(ε⁻²) queries"],
  ["within a $\\log n$ factor of $\\max_i x_i$", "within a log n factor of max_i x_i"],
  ["i.i.d.\\ samples, \\[ x = 1 \\] and on", "i.i.d. samples, x = 1 and on"],
  ["$n\\ge 10^5$ samples, $\\alpha=0.05$", "n≥ 10⁵ samples, α=0.05"],
  ['Erd\\H{o}s and na\\"ive', "Erdős and naïve"],
  ["at 95\\% of R\\&D", "at 95% of R&D"],
  ["code at \\url{https://owls.example}", "code at https://owls.example"],
])("TeX is read: %s", (written, read) => expect(withoutTex(written)).toBe(read));

test.each([
  "costs $10 and $20 a night",
  "about ~90% of owls, --fast and {all}",
  "a 50-60% gain -- always",
  "C:\\ is a drive",
  "no TeX at all",
])("what is no TeX stays: %s", (text) => expect(withoutTex(text)).toBe(text));
