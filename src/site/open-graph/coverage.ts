/** Closed outlines, each a row of points `x, y, x, y, …` in px, y downwards. */
export type Outlines = number[][];

/**
 * How much of each pixel lies within the outlines, from 0 to 1, row by row: signed areas are summed along each line, after
 * Raph Levien, “Inside the fastest font renderer in the world” (2016). Outlines have to lie within `width` and `height`.
 */
export function coverage(outlines: Outlines, width: number, height: number): Float32Array {
  const areas = new Float32Array(width * height + 2);
  for (const points of outlines) {
    for (let i = 0; i < points.length; i += 2) {
      const next = (i + 2) % points.length;
      addEdge(areas, width, points[i] ?? 0, points[i + 1] ?? 0, points[next] ?? 0, points[next + 1] ?? 0);
    }
  }
  const covered = new Float32Array(width * height);
  let sum = 0;
  for (let i = 0; i < covered.length; i += 1) {
    sum += areas[i] ?? 0;
    covered[i] = Math.min(1, Math.abs(sum));
  }
  return covered;
}

function addEdge(areas: Float32Array, width: number, xa: number, ya: number, xb: number, yb: number): void {
  if (ya === yb) return;
  const [direction, x0, y0, x1, y1] = ya < yb ? [1, xa, ya, xb, yb] : [-1, xb, yb, xa, ya];
  const slope = (x1 - x0) / (y1 - y0);
  let x = x0;
  for (let row = Math.floor(y0); row < Math.ceil(y1); row += 1) {
    const high = Math.min(row + 1, y1) - Math.max(row, y0);
    const end = x + slope * high;
    addSpan(areas, row * width, Math.min(x, end), Math.max(x, end), high * direction);
    x = end;
  }
}

/** Adds an edge that crosses one row of pixels from `left` to `right`, with the signed height `high`. */
function addSpan(areas: Float32Array, row: number, left: number, right: number, high: number): void {
  const first = Math.floor(left);
  const last = Math.ceil(right);
  const add = (column: number, value: number) => {
    areas[row + column] = (areas[row + column] ?? 0) + value;
  };
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(first, high - high * middle);
    add(first + 1, high * middle);
    return;
  }
  // What lies to the right of the edge in each pixel: the part of the edge that is past it, and half of what crosses it.
  const part = high / (right - left);
  let before = 0;
  for (let column = first; column < last; column += 1) {
    const from = Math.max(column, left);
    const to = Math.min(column + 1, right);
    const area = part * (from - left + (to - from) * (column + 1 - (from + to) / 2));
    add(column, area - before);
    before = area;
  }
  add(last, high - before);
}
