import { MalformedAnswer } from "../net/net-trouble.ts";
import { elementText } from "../reading/markup.ts";
import { elementsOf, parseXml, type XmlElement, XmlError } from "../reading/xml.ts";

/**
 * An element as JSON would write it: its children by name, a name that comes again as a list, text where it holds any.
 * For databases that answer in XML what they answer in JSON too.
 */
export function objectOf(element: XmlElement): unknown {
  const children = elementsOf(element);
  const ownText = element.children.some((child) => typeof child === "string" && child.trim() !== "");
  if (ownText || children.length === 0) return elementText(element);
  const fields = new Map<string, unknown[]>();
  for (const child of children) fields.set(child.name, [...(fields.get(child.name) ?? []), objectOf(child)]);
  return Object.fromEntries(
    [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** A body as an XML document whose root has one of these names. Throws MalformedAnswer that says what it is instead. */
export function xmlAnswer(body: string, ...roots: string[]): XmlElement {
  try {
    const root = parseXml(body);
    if (roots.includes(root.name)) return root;
    throw new MalformedAnswer(
      `it is a document of kind “${root.name.slice(0, 40)}”, not ${roots.join(" or ")}.`,
    );
  } catch (cause) {
    if (cause instanceof XmlError)
      throw new MalformedAnswer(`it is no whole XML (${cause.message}).`, { cause });
    throw cause;
  }
}
