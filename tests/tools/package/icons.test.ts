import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../tools/package/app-package.ts';
import { type Picture, readPng } from '../../support/read-png.ts';

const pictureOf = (name: string) => readPng(readFileSync(pathOf(name)));
const at = ({ width, dots }: Picture, [x, y]: readonly [number, number]) => dots[y * width + x];

describe('the icon in colour', () => {
  const icon = pictureOf('color.png');
  const ground = at(icon, [0, 0]);
  const places = icon.dots.flatMap((dot, index) =>
    dot.join() === ground?.join() ? [] : [[index % icon.width, Math.floor(index / icon.width)]],
  );

  it('is 192 by 192 and lets nothing through', () => {
    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(icon.dots.every(([, , , seen]) => seen === 255)).toBe(true);
  });

  it('has its sign in the middle 96 by 96, on one colour', () => {
    expect(places.length).toBeGreaterThan(500);
    expect(Math.min(...places.flat())).toBeGreaterThanOrEqual(48);
    expect(Math.max(...places.flat())).toBeLessThan(144);
  });

  it('stands on the accent colour of the manifest', () => {
    const colour = `#${(ground ?? [])
      .slice(0, 3)
      .map((part) => part.toString(16))
      .join('')}`;

    expect(readFileSync(pathOf('manifest.json'), 'utf8').toLowerCase()).toContain(
      `"accentcolor": "${colour}"`,
    );
  });
});

describe('the icon in outline', () => {
  const icon = pictureOf('outline.png');
  const seen = icon.dots.filter(([, , , much]) => much > 0);

  it('is 32 by 32', () => {
    expect([icon.width, icon.height]).toEqual([32, 32]);
  });

  it('is nothing but white on nothing', () => {
    expect(seen.length).toBeGreaterThan(100);
    expect(seen.length).toBeLessThan(icon.dots.length / 2);
    expect(new Set(seen.map(([red, green, blue]) => `${red} ${green} ${blue}`))).toEqual(
      new Set(['255 255 255']),
    );
  });
});
