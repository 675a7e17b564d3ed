/** What stands in for the `{names}` of a sentence. A number is written with the thousands set apart. */
export type Values = Record<string, string | number>;

/**
 * The sentence with its values in place, numbers as `locale` writes them. Throws where a value is missing: that is a mistake
 * of ours, and no reader should see a name in braces.
 */
export function fillWords(sentence: string, values: Values, locale: string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" wants a value for "${name}".`);
    return typeof value === "number" ? numberWords(value, locale) : value;
  });
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as `locale` writes it: “1,204”, “1.204”; with `digits`, that many after the point: “7.5”, “7,5”. */
export function numberWords(value: number, locale: string, digits?: number): string {
  const memory = `${locale} ${digits}`;
  let format = formats.get(memory);
  if (format === undefined) {
    const fraction =
      digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    format = new Intl.NumberFormat(locale, fraction);
    formats.set(memory, format);
  }
  return format.format(value);
}
