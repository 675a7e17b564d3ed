/** An address fit to be a link; whatever is not http or https, or has spaces in it, is none. */
export function webAddress(written: string | undefined): string | undefined {
  const address = written?.trim() ?? "";
  return /^https?:\/\/\S+$/i.test(address) && address.length <= 2_000 && URL.canParse(address)
    ? address
    : undefined;
}
