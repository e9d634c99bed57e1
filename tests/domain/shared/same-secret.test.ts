import { expect, it } from 'vitest';
import { sameSecret } from '../../../src/domain/shared/same-secret.ts';

it('is known by nobody when there is none', () => {
  expect(sameSecret('', '')).toBe(false);
});

it('knows a secret by all of its signs', () => {
  expect(sameSecret('Sv58H3JIkKyFHcApwfrZLw', 'Sv58H3JIkKyFHcApwfrZLw')).toBe(true);
  for (const wrong of ['Sv58H3JIkKyFHcApwfrZLx', 'Tv58H3JIkKyFHcApwfrZLw', 'Sv58', '']) {
    expect(sameSecret(wrong, 'Sv58H3JIkKyFHcApwfrZLw')).toBe(false);
    expect(sameSecret('Sv58H3JIkKyFHcApwfrZLw', wrong)).toBe(false);
  }
});
