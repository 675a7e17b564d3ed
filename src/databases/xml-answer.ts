import { MalformedAnswer } from "../net/net-trouble.ts";
import { parseXml, type XmlElement, XmlError } from "../reading/xml.ts";

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
