import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** Longest line in bytes that is held; a longer one is told as `undefined`. */
const LONGEST_LINE = 4_000_000;
/** What unpacks to more than so many bytes, at more than so many to one, is made to harm. */
const BOMB = { bytes: 200_000_000, ratio: 100 };

/** A line with its number, from 1; `text` is undefined where it was too long to hold. */
export interface FileLine {
  number: number;
  text: string | undefined;
}

/** A file that cannot be read to its end; `line` is the last one that was read whole. */
export class BrokenFile extends Error {
  override name = "BrokenFile";
  readonly line: number;
  constructor(message: string, line: number, options?: ErrorOptions) {
    super(message, options);
    this.line = line;
  }
}

/** Whether a file is packed by gzip: its first bytes say so, whatever its name says. */
async function isPacked(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { end: 1 })) {
    const [first, second] = chunk as Buffer;
    return first === 0x1f && second === 0x8b;
  }
  return false;
}

/**
 * The lines of a text file, unpacked where it is packed by gzip, in constant memory; UTF-16 by its byte order mark, a line that is no
 * UTF-8 as Windows-1252. Throws BrokenFile where the packing is damaged, cut off, or swells beyond measure; lines before
 * that have been given by then.
 */
export async function* fileLines(path: string): AsyncGenerator<FileLine> {
  const packed = await isPacked(path);
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const bytes = packed ? pipeline(file, createGunzip({ chunkSize: 1 << 18 }), () => undefined) : file;
  let wide: TextDecoder | undefined;
  let number = 0;
  let unpacked = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const take = (): FileLine => {
    const text = heldBytes > LONGEST_LINE ? undefined : lineText(Buffer.concat(held));
    held = [];
    heldBytes = 0;
    number++;
    return { number, text };
  };
  const hold = (part: Buffer) => {
    heldBytes += part.length;
    if (heldBytes <= LONGEST_LINE) held.push(part);
    else held = [];
  };
  try {
    for await (const given of bytes as AsyncIterable<Buffer>) {
      if (unpacked === 0) wide = wideDecoder(given);
      unpacked += given.length;
      const chunk = wide === undefined ? given : Buffer.from(wide.decode(given, { stream: true }));
      if (packed && unpacked > BOMB.bytes && unpacked > BOMB.ratio * file.bytesRead) {
        throw new BrokenFile(`unpacks to more than ${BOMB.ratio} times its size`, number);
      }
      let start = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
        hold(chunk.subarray(start, end));
        yield take();
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    }
  } catch (cause) {
    if (cause instanceof BrokenFile || !(cause instanceof Error)) throw cause;
    throw new BrokenFile(`cannot be read to its end (${cause.message})`, number, { cause });
  } finally {
    file.destroy();
  }
  if (heldBytes > 0) yield take();
}

/** What reads a file of two bytes a character, which its first two tell; undefined for any other. */
function wideDecoder([first, second]: Buffer): TextDecoder | undefined {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  return first === 0xfe && second === 0xff ? new TextDecoder("utf-16be") : undefined;
}

function lineText(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString("utf8") : new TextDecoder("windows-1252").decode(bytes);
}
