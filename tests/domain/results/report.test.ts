import { expect, it } from 'vitest';
import { themeKey } from '../../../src/domain/results/report.ts';

it('tells themes of areas and needs apart', () => {
  expect(themeKey({ of: 'area', is: 'it' })).not.toBe(themeKey({ of: 'need', is: 'it' }));
});
