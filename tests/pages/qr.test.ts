import decode from 'qr/decode.js';
import { expect, it } from 'vitest';
import type { Node } from '../../src/pages/markup.ts';
import { qrCode } from '../../src/pages/qr.ts';

const SCALE = 4;

/** The drawing as a camera sees it: four pixels a square. */
function pictureOf({ set, children = [] }: Node) {
  const size = Number(set?.['viewBox']?.split(' ')[2]);
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of (children[1]?.set?.['d'] ?? '').matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const row = Number(y) * SCALE + Math.floor(at / SCALE);
      const pixel = (row * side + Number(x) * SCALE + (at % SCALE)) * 4;
      data.fill(0, pixel, pixel + 3);
    }
  }
  return { width: side, height: side, data };
}

it('draws a code that a phone reads', async () => {
  const link =
    'https://teams.microsoft.com/l/chat/0/0?users=28:11111111-2222-3333-4444-555555555555&message=unders%C3%B8gelse%204821';

  const drawn = await qrCode(link, 'QR-kode');

  expect(decode(pictureOf(drawn))).toBe(link);
  expect(drawn.set).toMatchObject({ role: 'img', 'aria-label': 'QR-kode' });
});
