/** A line of a PDF for tests: where it begins, its size and its text; bold lines are set in another font. */
export interface PrintedLine {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
}

/** The bytes of a PDF with these pages, 600 points wide and 800 high, its lines in the order given. */
export function printedPdf(pages: PrintedLine[][], info: Record<string, string> = {}): Uint8Array {
  const fonts = "<< /F1 3 0 R /F2 4 0 R >>";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>",
    `<< ${Object.entries(info)
      .map(([key, value]) => `/${key} (${value})`)
      .join(" ")} >>`,
  ];
  pages.forEach((lines, i) => {
    const text = lines.map(({ x, y, text, size = 10, bold = false }) => {
      const escaped = text.replace(/[\\()]/g, "\\$&");
      return `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
    });
    const stream = text.join("\n");
    const box = `/MediaBox [0 0 600 800] /Resources << /Font ${fonts} >>`;
    objects.push(`<< /Type /Page /Parent 2 0 R ${box} /Contents ${7 + 2 * i} 0 R >>`);
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  return pdfOf(objects, "/Info 5 0 R");
}

/** The bytes of a PDF with these objects, the first of which is its catalogue. */
export function pdfOf(objects: string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, "0");
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Lines of running text one under the other, from `y` down. */
export function column(x: number, y: number, ...texts: string[]): PrintedLine[] {
  return texts.map((text, i) => ({ x, y: y - 12 * i, text }));
}
