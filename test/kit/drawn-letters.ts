/** Words as a picture, as a scanner would see them: capital letters and figures from a small dot pattern, enlarged and smoothed. */

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** One byte for each point, 0 black. */
  readonly gray: Uint8Array;
}

/** Five dots wide, seven high; a row of dots is a number of five bits. */
const dots: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17], B: [30, 17, 17, 30, 17, 17, 30], C: [14, 17, 16, 16, 16, 17, 14], D: [30, 17, 17, 17, 17, 17, 30], E: [31, 16, 16, 30, 16, 16, 31],
  F: [31, 16, 16, 30, 16, 16, 16], G: [14, 17, 16, 23, 17, 17, 14], H: [17, 17, 17, 31, 17, 17, 17], I: [14, 4, 4, 4, 4, 4, 14], L: [16, 16, 16, 16, 16, 16, 31],
  M: [17, 27, 21, 21, 17, 17, 17], N: [17, 25, 21, 19, 17, 17, 17], O: [14, 17, 17, 17, 17, 17, 14], P: [30, 17, 17, 30, 16, 16, 16], R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30], T: [31, 4, 4, 4, 4, 4, 4], U: [17, 17, 17, 17, 17, 17, 14], W: [17, 17, 17, 21, 21, 21, 10], Y: [17, 17, 10, 4, 4, 4, 4],
  '1': [4, 12, 4, 4, 4, 4, 14], '2': [14, 17, 1, 2, 4, 8, 31], '6': [14, 16, 16, 30, 17, 17, 14], '9': [14, 17, 17, 15, 1, 1, 14], '.': [0, 0, 0, 0, 0, 12, 12], ' ': [0, 0, 0, 0, 0, 0, 0],
};

const scale = 6;
const margin = 80;

/** Lines of capitals and figures on white. */
export function drawnPage(lines: readonly string[], width = 1240, height = 800): DrawnPage {
  const ink = new Float32Array(width * height);
  lines.forEach((line, row) => {
    [...line].forEach((letter, column) => {
      const pattern = dots[letter];
      if (!pattern) throw new Error(`There are no dots for “${letter}”`);
      pattern.forEach((bits, y) => {
        for (let x = 0; x < 5; x++) if ((bits >> (4 - x)) & 1) square(ink, width, margin + (column * 6 + x) * scale, margin + (row * 13 + y) * scale);
      });
    });
  });
  return { width, height, gray: Uint8Array.from(smoothed(ink, width, height), (it) => Math.round(255 * (1 - Math.min(1, it)))) };
}

function square(ink: Float32Array, width: number, left: number, top: number): void {
  for (let y = top; y < top + scale; y++) for (let x = left; x < left + scale; x++) ink[y * width + x] = 1;
}

/** The mean of each point's surroundings, made steeper, so that the steps of the dots become strokes. */
function smoothed(ink: Float32Array, width: number, height: number): Float32Array {
  const reach = 4;
  const across = means(ink, width, height, reach, 1);
  const both = means(across, width, height, reach, width);
  return both.map((it) => Math.max(0, Math.min(1, (it - 0.3) * 4)));
}

function means(ink: Float32Array, width: number, height: number, reach: number, step: number): Float32Array {
  const result = new Float32Array(ink.length);
  for (let i = reach * step; i < width * height - reach * step; i++) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) sum += ink[i + k * step] ?? 0;
    result[i] = sum / (2 * reach + 1);
  }
  return result;
}
