// A QR code as a drawing of one path.
import type { Node } from './markup.ts';
import { node } from './markup.ts';

/** White around it, in squares: without four a phone may not find it. */
const QUIET = 4;

/** The drawing; `label` is what somebody who cannot see it is told. */
export async function qrCode(text: string, label: string): Promise<Node> {
  // Needed when a page is looked at, which no start waits for.
  const { default: encode } = await import('qr');
  const rows = encode(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const size = `${rows.length}`;
  const set = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, class: 'qr' };
  return node('svg', set, [
    node('rect', { width: size, height: size, fill: '#fff' }),
    node('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  ]);
}
