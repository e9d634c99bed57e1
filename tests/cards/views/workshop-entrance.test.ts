import { expect, it } from 'vitest';
import type { RoundEntrance } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { workshopEntrance } from '../../../src/cards/views/workshop-entrance.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { textIn, titlesIn } from '../walk.ts';

const shown = (state: RoundEntrance['state']) =>
  expand(
    workshopEntrance(
      {
        ...{ kind: 'round-entrance', what: 'workshop', round: asId('r'), title: 'Lederdag' },
        ...{ privacy: 'named', state, code: '4821', stations: ['Indkøb', 'Bygninger'] },
      },
      'da',
    ),
  );

it('lets people in, and names the stations and the code', () => {
  expect(titlesIn(shown('open'))).toEqual(['Deltag']);
  expect(textIn(shown('open'))).toContain('Indkøb · Bygninger');
  expect(textIn(shown('open'))).toContain('workshop 4821');
});

it('lets nobody in when it stands still or is over', () => {
  expect(titlesIn(shown('paused'))).toEqual([]);
  expect(textIn(shown('closed'))).toContain('Lukket');
});
