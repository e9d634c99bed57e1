import { describe, expect, it } from 'vitest';
import { fieldsChanged, saidBefore } from '../../../src/domain/proposal/imported-row.ts';

const PROPOSAL = { answers: { challenge: 'Tre skemaer', areas: ['it'], hassle: 4 } };

describe('a row against the proposal it became', () => {
  it('names the fields in which it says something else', () => {
    const row = { answers: { challenge: 'Fire skemaer', areas: ['it'], hassle: 5, wish: 'Ét' } };

    expect(fieldsChanged(row, PROPOSAL)).toEqual(['challenge', 'hassle', 'wish']);
  });

  it('says nothing by what it leaves empty', () => {
    expect(fieldsChanged({ answers: { challenge: 'Tre skemaer' } }, PROPOSAL)).toEqual([]);
  });

  it('is older than the proposal when an earlier version said the same', () => {
    const row = { answers: { challenge: 'To skemaer' } };

    expect(saidBefore(row, [PROPOSAL, { answers: { challenge: 'To skemaer' } }])).toBe(true);
    expect(saidBefore(row, [PROPOSAL])).toBe(false);
    expect(saidBefore(row, [])).toBe(false);
  });
});
