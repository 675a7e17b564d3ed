import { describe, expect, test } from "vitest";
import { invertedIndexText, plainAbstract, plainText } from "./markup.ts";

describe("markup in titles becomes the text that a person reads", () => {
  test.each([
    ["Plain words", "Plain words"],
    ["  two\n   spaces ", "two spaces"],
    ["H<sub>2</sub>O and CO<sub>2</sub>", "H2O and CO2"],
    [
      "10<sup>5</sup> cells, 10<sup>−3</sup> M, Ca<sup>2+</sup>, <sup>14</sup>C, 5<sup>th</sup>",
      "10^5 cells, 10^−3 M, Ca2+, 14C, 5th",
    ],
    ["<i>Homo sapiens</i>, <scp>DNA</scp>", "Homo sapiens, DNA"],
    ["Müller &amp; S&ouml;hne &#8211; &#x3b1;", "Müller & Söhne – α"],
    ["&amp;lt;i&amp;gt;In vivo&amp;lt;/i&amp;gt; &amp;amp; more", "In vivo & more"],
    ["&lt;p&gt;Words&lt;/p&gt;", "Words"],
    ["on &lt;scp&gt;NARX&lt;/scp&gt;", "on NARX"],
    ["p < 0.05 and q > 3, a<b and c>d, x<y>z", "p < 0.05 and q > 3, a<b and c>d, x<y>z"],
    ["<Redis> behind a proxy", "<Redis> behind a proxy"],
    ["unclosed <b>bold and </i>stray", "unclosed bold and stray"],
    ["a<br/>b", "a b"],
    ["<!-- hidden -->shown <![CDATA[a < b]]>", "shown a < b"],
    ["&notanentity; &unknown", "&notanentity; &unknown"],
    ["by night.<i>Methods.</i>We flew", "by night. Methods. We flew"],
    ["of <i>S. uralensis</i>, <b>e.g.</b>x, 10<i>x</i><sup>2</sup>", "of S. uralensis, e.g.x, 10x2"],
    ["the parameter<inline-formula>α = 1</inline-formula>with owls", "the parameter α = 1 with owls"],
    ["the <inline-formula>k</inline-formula>th of n<inline-formula>+1</inline-formula>.", "the kth of n+1."],
    ["", ""],
  ])("%s", (markup, text) => expect(plainText(markup)).toBe(text));
});

describe("formulas are written in one line", () => {
  test.each([
    ["<math><msup><mi>x</mi><mn>2</mn></msup></math>", "x^2"],
    [
      "<mml:math><mml:msub><mml:mi>a</mml:mi><mml:mrow><mml:mi>i</mml:mi><mml:mo>+</mml:mo><mml:mn>1</mml:mn></mml:mrow></mml:msub></mml:math>",
      "a_(i+1)",
    ],
    ["<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1/2"],
    ["<math><mi>n</mi><mo>≥</mo><mn>3</mn></math>", "n ≥ 3"],
    ["<math><semantics><mi>α</mi><annotation>\\alpha</annotation></semantics></math>", "α"],
    ["<math><msqrt><mi>n</mi></msqrt></math>", "sqrt(n)"],
    [
      "<jats:inline-formula><jats:alternatives><jats:tex-math>$$\\alpha$$</jats:tex-math><mml:math><mml:mi>α</mml:mi></mml:math></jats:alternatives></jats:inline-formula>",
      "α",
    ],
    ["<tex-math>\\documentclass{minimal}\\begin{document}$x_1$\\end{document}</tex-math>", "x_1"],
  ])("%s", (markup, text) => expect(plainText(markup)).toBe(text));
});

describe("parts of an abstract keep their labels and paragraphs", () => {
  test.each([
    ["<jats:title>Abstract</jats:title><jats:p>One.</jats:p><jats:p>Two.</jats:p>", "One.\nTwo."],
    [
      "<jats:sec><jats:title>Methods</jats:title>\n<jats:p>We <jats:italic>did</jats:italic> it.</jats:p></jats:sec>",
      "Methods: We did it.",
    ],
    ["<h4>Background</h4>Text here.<h4>Results:</h4>More.", "Background: Text here.\nResults: More."],
    ["<p>One</p>Two<ul><li>a</li><li>b</li></ul>", "One\nTwo\na\nb"],
    ["Abstract This work is new.", "This work is new."],
    ["Abstract Large owls fly.", "Large owls fly."],
    ["Abstract", ""],
    ["Abstract Syntax trees help.", "Abstract Syntax trees help."],
    ["abstract owls fly", "abstract owls fly"],
    ["ABSTRACT: Owls fly.", "Owls fly."],
    ["Abstract Meaning Representation is a formalism.", "Abstract Meaning Representation is a formalism."],
    ["Abstract interpretation proves it.", "Abstract interpretation proves it."],
    ["Lines\nbroken by\nhand.", "Lines broken by hand."],
  ])("%s", (markup, text) => expect(plainAbstract(markup)).toBe(text));
});

test("an index of words is put in order, and what is no position is left out", () => {
  expect(invertedIndexText({ the: [0, 2], cat: [1], sat: ["x", -1, 1e9] })).toBe("the cat the sat");
  expect(invertedIndexText({ a: null, b: [0.5] })).toBe("");
});

test("hostile nesting and length end in text, quickly", () => {
  const began = performance.now();
  expect(plainText(`${"<i>".repeat(50_000)}x`)).toBe("x");
  expect(plainText("<a ".repeat(50_000))).toContain("<a");
  expect(plainText(`<a x="${"y".repeat(100_000)}`)).toContain("<a x=");
  expect(plainText("<!--".repeat(20_000)).length).toBe(80_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
