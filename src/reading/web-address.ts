/** An address fit to be a link; whatever is not http or https is none. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? "";
  return /^https?:\/\//i.test(address) && address.length <= 2000 && URL.canParse(address)
    ? address
    : undefined;
}
