/** Pixels as a PNM picture, the plainest there is. */

export interface Pixels {
  readonly data: Uint8ClampedArray | Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3 | 4;
}

export function pixelsAsPnm({ data, width, height, channels }: Pixels): Uint8Array {
  const kept = channels === 1 ? 1 : 3;
  const head = Buffer.from(`P${kept === 1 ? 5 : 6}\n${width} ${height}\n255\n`, 'latin1');
  const bytes = new Uint8Array(head.length + width * height * kept);
  bytes.set(head);
  if (channels !== 4) bytes.set(data.subarray(0, width * height * kept), head.length);
  else {
    for (let from = 0, to = head.length; to < bytes.length; from += 4, to += 3) {
      bytes[to] = data[from] ?? 0;
      bytes[to + 1] = data[from + 1] ?? 0;
      bytes[to + 2] = data[from + 2] ?? 0;
    }
  }
  return bytes;
}
