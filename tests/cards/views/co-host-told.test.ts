import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { coHostTold } from '../../../src/cards/views/co-host-told.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (leads: boolean) => {
  const of = {
    round: asId<RoundId>('round-1'),
    what: 'workshop',
    title: 'Lettere hverdag',
  } as const;
  return expand(coHostTold({ kind: 'co-host', ...of, leads, by: 'Nanna Holm' }, 'da'));
};

it('says who chose you for what, and leads to the control', () => {
  expect(textIn(shown(true))).toContain('Nanna Holm har valgt dig som medvært på workshoppen.');
  expect(textIn(shown(true))).toContain('Lettere hverdag');
  expect(sentBy(shown(true), 'Styr')).toMatchObject({ verb: 'round.control', round: 'round-1' });
});

it('leads nowhere for whoever was taken off', () => {
  expect(textIn(shown(false))).toContain('ikke længere medvært');
  expect(titlesIn(shown(false))).toEqual([]);
});
