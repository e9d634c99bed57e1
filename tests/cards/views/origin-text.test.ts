import { describe, expect, it } from 'vitest';
import { fromElsewhere } from '../../../src/cards/views/origin-text.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';

const ORIGIN = { round: asId<RoundId>('r'), workshop: 'Lederdag', station: 'Indkøb' };
const BATCH = { id: 'teknik', from: 'Teknik og Miljø' };

describe('where a proposal comes from', () => {
  it('names workshop and station, and the number at a table', () => {
    expect(fromElsewhere({ origin: ORIGIN }, 'da')).toEqual([
      'Skrevet i workshoppen Lederdag (Indkøb)',
    ]);
    expect(fromElsewhere({ origin: { ...ORIGIN, present: 6 } }, 'en')).toEqual([
      'Written in the workshop Lederdag (Indkøb), for a table of 6',
    ]);
  });

  it('names the batch, and the number over there', () => {
    expect(fromElsewhere({ batch: BATCH }, 'da')).toEqual(['Fra Teknik og Miljø']);
    expect(fromElsewhere({ batch: { ...BATCH, external: '17' } }, 'en')).toEqual([
      'From Teknik og Miljø, no. 17',
    ]);
  });

  it('is not said of what was handed in by itself', () => {
    expect(fromElsewhere({}, 'da')).toEqual([]);
  });
});
