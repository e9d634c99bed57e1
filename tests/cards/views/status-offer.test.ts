import { expect, it } from 'vitest';
import { statusOffer } from '../../../src/cards/views/status-offer.ts';

it('asks in one sentence, and leads to the status of just that', () => {
  const offer = { kind: 'status-offer', forum: 'board', on: '2026-11-17', count: 31 } as const;
  const shown = JSON.stringify(statusOffer(offer, { forums: { board: 'Direktionen' } }, 'da'));

  expect(shown).toContain('Direktionen besluttede 31 forslag 17. november 2026.');
  expect(shown).toContain('"since":"2026-11-17","forum":"board"');
});
