/** Width and height of a picture, in its own units: what keeps a page from moving when it comes. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The size that a PNG or SVG file gives itself; square where an SVG says nothing. */
export function pictureSize(path: string, bytes: Uint8Array): PictureSize {
  if (/\.png$/i.test(path)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return bytes.length < 24 ? SQUARE : { width: view.getUint32(16), height: view.getUint32(20) };
  }
  const [tag = ""] = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes)) ?? [];
  const length = (name: string) => Number(new RegExp(`\\s${name}=["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1]);
  const [, , width, height] = (/\sviewBox=["']([^"']*)["']/.exec(tag)?.[1] ?? "").split(/[\s,]+/).map(Number);
  return (
    sizeOf(length("width"), length("height")) ?? sizeOf(width ?? Number.NaN, height ?? Number.NaN) ?? SQUARE
  );
}

const SQUARE: PictureSize = { width: 32, height: 32 };

function sizeOf(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
