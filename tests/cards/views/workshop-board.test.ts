import { expect, it } from 'vitest';
import type { RoundBoard } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { workshopBoard } from '../../../src/cards/views/workshop-board.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (figures: Partial<RoundBoard['figures']>) =>
  expand(
    workshopBoard(
      {
        ...{ kind: 'round-board', what: 'workshop', round: asId('r'), title: 'Lederdag' },
        figures: { state: 'open', handedIn: 31, notes: 1, slots: 2, ...figures },
      },
      'da',
    ),
  );

it('shows phase, slot, when it ends and the counts', () => {
  const endsAt = '2026-11-24T08:10:00.000Z';
  const text = textIn(shown({ phase: 'notes', slot: 1, endsAt }));
  expect(text).toContain('Runde 1 af 2 · slutter kl. 9.10');
  expect(text).toContain('31 deltagere · 1 note');
  expect(text).not.toContain('stemt');
  expect(textIn(shown({ phase: 'vote', slot: 2, voters: 12 }))).toContain('12 har stemt');
});

it('says so when it stands still, and is led from here', () => {
  expect(textIn(shown({ phase: 'notes', slot: 1, state: 'paused' }))).toContain('Sat på pause');
  expect(titlesIn(shown({ phase: 'join', slot: 0 }))).toEqual(['Styr']);
});
