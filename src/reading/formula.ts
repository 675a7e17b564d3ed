import { elementsOf, rawText, type XmlElement, type XmlNode } from "./xml.ts";

/**
 * A MathML formula in one line as a person would type it: `x_i^2`, `a/b`, `sqrt(n)`. Signs that are invisible on paper
 * (function application, invisible times) are dropped.
 */
export function formulaText(node: XmlNode): string {
  if (typeof node === "string")
    return node
      .replace(/[\u2061-\u2064\u200b]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  const parts = () => elementsOf(node).map(formulaText);
  const [a = "", b = "", c = ""] = SCRIPTS.has(node.name) ? parts() : [];
  switch (node.name) {
    case "msup":
    case "mover":
      return b === "" ? a : `${a}^${grouped(b)}`;
    case "msub":
    case "munder":
      return b === "" ? a : `${a}_${grouped(b)}`;
    case "msubsup":
    case "munderover":
      return `${a}_${grouped(b)}^${grouped(c)}`;
    case "mfrac":
      return `${grouped(a)}/${grouped(b)}`;
    case "msqrt":
      return `sqrt(${parts().join("")})`;
    case "mroot":
      return `root(${a}, ${b})`;
    case "mfenced":
      return `${node.attributes.open ?? "("}${parts().join(", ")}${node.attributes.close ?? ")"}`;
    case "semantics":
      return parts()[0] ?? "";
    case "annotation":
    case "annotation-xml":
    case "mphantom":
      return "";
    case "mtext":
    case "ms":
      return rawText(node).replace(/\s+/g, " ");
    case "mspace":
      return " ";
    case "mo":
      return spacedSign(node.children.map(formulaText).join(""));
    default:
      return node.children.map(formulaText).join("");
  }
}

const SCRIPTS = new Set(["msup", "msub", "msubsup", "mover", "munder", "munderover", "mfrac", "mroot"]);

/** In brackets where it is more than one sign, number or name. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}]+|[\p{N}.,]+|.|[+−-][\p{N}]+)$/u.test(text) ? text : `(${text})`;
}

/** Relations stand apart from what they relate; every other sign stands close. */
function spacedSign(sign: string): string {
  return /^[=<>≤≥≈∼≪≫≠±×→∈≅≃⩽⩾]$/u.test(sign) ? ` ${sign} ` : sign;
}

/** The formula of a TeX fragment without its preamble and dollar signs. */
export function texFormula(element: XmlElement): string {
  const tex = rawText(element);
  const inner = /\\begin\{document\}([\s\S]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
  return inner.replace(/^\s*\$+|\$+\s*$/g, "").trim();
}
