import { expect, test } from "vitest";
import { LatexmlError, readLatexml } from "./latexml.ts";

const PAGE = `<!DOCTYPE html><html><head><title>T</title><script>x()</script></head><body><nav class="ltx_page_navbar">Skip</nav>
<div class="ltx_page_main"><article class="ltx_document"><h1 class="ltx_title ltx_title_document">Owls</h1>
<div class="ltx_authors">Ada Example</div><div class="ltx_abstract"><h6>Abstract</h6><p class="ltx_p">Short.</p></div>
<section class="ltx_section" id="S1"><h2 class="ltx_title ltx_title_section"><span class="ltx_tag ltx_tag_section">1 </span>Introduction</h2>
<div class="ltx_para"><p class="ltx_p">Owls see <math alttext="x^2"><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></semantics></math> mice <cite class="ltx_cite">[1]</cite>.<span class="ltx_note ltx_role_footnote">A note.</span></p>
<table class="ltx_equation ltx_eqn_table"><tbody><tr><td class="ltx_eqn_cell"></td><td class="ltx_eqn_cell"><math><mi>a</mi><mo>=</mo><mi>b</mi></math></td><td><span class="ltx_tag ltx_tag_equation">(1)</span></td></tr></tbody></table></div>
<figure class="ltx_table"><figcaption class="ltx_caption"><span class="ltx_tag ltx_tag_table">Table 1: </span>Mice by night.</figcaption>
<table class="ltx_tabular"><tbody><tr class="ltx_tr"><th>Owl</th><th>Mice</th></tr><tr><td>Barn</td><td>7</td></tr></tbody></table></figure>
<section class="ltx_subsection"><h3 class="ltx_title ltx_title_subsection">Methods</h3><ul><li class="ltx_item"><span class="ltx_tag ltx_tag_item">•</span><p class="ltx_p">We counted.</p></li></ul></section></section>
<section class="ltx_bibliography"><h2 class="ltx_title">References</h2><ul><li>Example, A. (2020).</li></ul></section>
</article></div><footer class="ltx_page_footer">Made by</footer></body></html>`;

test("an article is read by section, formulas in line, tables as rows, references and notes left out", () => {
  expect(readLatexml(PAGE)).toEqual([
    { section: "Introduction", text: "Owls see x^2 mice [1].\na = b" },
    { section: "Table 1", text: "Mice by night.\nOwl | Mice\nBarn | 7" },
    { section: "Introduction › Methods", text: "We counted." },
  ]);
});

test("another page is refused, and hostile nesting ends", () => {
  expect(() => readLatexml("<html><body>No HTML for this paper</body></html>")).toThrow(LatexmlError);
  expect(() => readLatexml("")).toThrow(LatexmlError);
  const deep = `<article class="ltx_document">${"<div>".repeat(20_000)}deep`;
  expect(readLatexml(deep)).toEqual([]);
});
