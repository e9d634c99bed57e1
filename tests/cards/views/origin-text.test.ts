import { expect, it } from 'vitest';
import { originText } from '../../../src/cards/views/origin-text.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';

const ORIGIN = { round: asId<RoundId>('r'), workshop: 'Lederdag', station: 'Indkøb' };

it('names workshop and station, and the number at a table', () => {
  expect(originText(ORIGIN, 'da')).toBe('Skrevet i workshoppen Lederdag (Indkøb)');
  expect(originText({ ...ORIGIN, present: 6 }, 'en')).toBe(
    'Written in the workshop Lederdag (Indkøb), for a table of 6',
  );
});
