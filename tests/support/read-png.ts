// Reads the dots of a PNG of eight bits a channel, not interlaced, as Chromium writes them.
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, each with red, green, blue and how much is seen of it, from 0 to 255. */
  readonly dots: readonly (readonly [number, number, number, number])[];
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Throws when it is a PNG of another kind. */
export function readPng(file: Buffer): Picture {
  const [width, height, depth, kind] = [
    ...[file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt8(24), file.readUInt8(25)],
  ] as const;
  const channels = CHANNELS[kind ?? -1];
  if (file.toString('latin1', 1, 4) !== 'PNG' || depth !== 8 || channels === undefined) {
    throw new Error('This is no PNG of the kind we can read');
  }
  const bytes = unfiltered(inflateSync(dataOf(file)), { stride: width! * channels, channels });
  const dots = Array.from({ length: width! * height! }, (_, dot) => {
    const [red, green, blue, seen = 255] = bytes.subarray(dot * channels, (dot + 1) * channels);
    return [red!, green!, blue!, seen] as const;
  });
  return { width: width!, height: height!, dots };
}

/** The compressed data, which may come in several chunks. */
function dataOf(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Each row begins with the filter that was used on it: PNG specification, 9.2. */
function unfiltered(raw: Buffer, { stride, channels }: { stride: number; channels: number }) {
  const rows = Math.floor(raw.length / (stride + 1));
  const out = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (stride + 1)];
    for (let index = 0; index < stride; index += 1) {
      const at = row * stride + index;
      const left = index >= channels ? out[at - channels]! : 0;
      const up = row > 0 ? out[at - stride]! : 0;
      const corner = row > 0 && index >= channels ? out[at - stride - channels]! : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0]!;
      out[at] = raw[row * (stride + 1) + 1 + index]! + guess;
    }
  }
  return out;
}

/** Whichever of the three is nearest to left + up - corner. */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    ...[Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)],
  ] as const;
  if (toLeft! <= toUp! && toLeft! <= toCorner!) return left;
  return toUp! <= toCorner! ? up : corner;
}
