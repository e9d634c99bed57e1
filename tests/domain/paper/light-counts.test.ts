import { expect, it } from 'vitest';
import { countLights } from '../../../src/domain/paper/light-counts.ts';

it('counts each proposal once, those nobody has assessed too', () => {
  const lights = ['small', 'large', 'small'] as const;
  const counts = countLights([...lights.map((extent) => ({ extent })), {}]);
  expect(counts).toEqual({ small: 2, medium: 0, large: 1, none: 1, all: 4 });
});
