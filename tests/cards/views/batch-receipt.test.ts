import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { batchReceipt } from '../../../src/cards/views/batch-receipt.ts';
import { sentBy, textIn } from '../walk.ts';

const RECEIVED = {
  kind: 'batch-receipt',
  batch: 'teknik-og-miljoe',
  from: 'Teknik og Miljø',
  received: 84,
  total: 84,
} as const;

describe('the receipt for a batch', () => {
  it('says how many came in from where, and leads to them', () => {
    const card = expand(batchReceipt(RECEIVED, 'da'));

    expect(textIn(card)).toContain('84 forslag er modtaget');
    expect(textIn(card)).toContain('Fra Teknik og Miljø');
    expect(textIn(card)).not.toContain('I alt');
    expect(sentBy(card, 'Se dem')).toEqual({ verb: 'mine.list', batch: 'teknik-og-miljoe' });
  });

  it('says how many there are in all, once some were there before', () => {
    const card = expand(batchReceipt({ ...RECEIVED, received: 1 }, 'en'));

    expect(textIn(card)).toContain('1 proposal received');
    expect(textIn(card)).toContain('We now have 84 proposals from there.');
  });
});
