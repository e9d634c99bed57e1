import { expect, it } from 'vitest';
import { phaseText } from '../../../src/cards/views/workshop-phase.ts';

const at = { slot: 1, slots: 2 };

it('says where it has got to, and when that ends', () => {
  const endsAt = '2026-11-24T08:10:00.000Z';
  expect(phaseText({ ...at, phase: 'notes', endsAt }, 'da')).toBe(
    'Runde 1 af 2 · slutter kl. 9.10',
  );
  expect(phaseText({ ...at, phase: 'notes', endsAt }, 'en')).toContain('ends at');
  expect(phaseText({ ...at, phase: 'between' }, 'da')).toBe('Runde 1 af 2 er slut');
  expect(phaseText({ ...at, slot: 2, phase: 'between' }, 'da')).toBe('Runderne er slut');
  expect(phaseText({ ...at, phase: 'join' }, 'en')).toBe('Begins soon');
});
