import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/domain/shared/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Åskolen, afd. 2', 'aaskolen-afd-2'],
    ['A\u030askolen', 'aaskolen'],
    ['Børnehuset "Æblet"', 'boernehuset-aeblet'],
    ['Café  Élan', 'cafe-elan'],
    ['***', 'uden-navn'],
  ])('makes an id of %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('holds only what may stand in a key and in a list with commas', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugOf(name).length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
