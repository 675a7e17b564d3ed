/** First person, but for what only looks like it: “type I”, “I/O”, “US”. */
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]urs?)\b|(?:^|[,;:] |\band |\bthat )I (?=[a-z])/;

/** A claim's text as a report may say it: in quotation marks where it speaks as its authors, of “we” and “our”. */
export function inItsVoice(text: string): string {
  if (!FIRST_PERSON.test(text)) return text;
  const [, core = "", end = ""] = /^(.*?)\s*(\.?)\s*$/su.exec(text) ?? [];
  return `“${core.replaceAll("“", "‘").replaceAll("”", "’")}”${end}`;
}
