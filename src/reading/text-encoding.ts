/**
 * The text of a file whose encoding nobody said: by its byte order mark, else UTF-8, else Windows-1252, which holds
 * Latin-1. Line ends become `\n`, and the mark is taken off.
 */
export function decodedText(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
