import { NetTrouble } from "./net-trouble.ts";

/**
 * Reads a stream to its end, but no further than `maxBytes`: then the stream is cancelled and NetTrouble of kind
 * `too-large` is thrown. The count is of bytes after decompression, so that a small bomb is found out too.
 */
export async function readLimited(
  stream: AsyncIterable<Uint8Array> | null,
  maxBytes: number,
  where: string,
): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop by a throw cancels the stream.
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      const limit = `${Math.round(maxBytes / 1e5) / 10} MB`;
      throw new NetTrouble(
        "too-large",
        `The answer of ${where} is longer than ${limit} and was not read to its end.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A body as text, by the charset its type names, else UTF-8; a byte-order mark is dropped. */
export function decodeText(body: Uint8Array, contentType: string): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  return decoder(charset).decode(body);
}

function decoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch (cause) {
    // A charset that nobody knows: the servers we read from mean UTF-8.
    if (cause instanceof RangeError) return new TextDecoder();
    throw cause;
  }
}
