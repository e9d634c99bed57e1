import { describe, expect, it } from 'vitest';
import { horizonText } from '../../../src/cards/views/horizon-text.ts';

describe('horizonText', () => {
  it('is what was written, with its last day', () => {
    const half = { text: '1. halvår  2027', from: '2027-01-01', until: '2027-06-30' };

    expect(horizonText(half, 'da')).toBe('1. halvår 2027 (senest 30. juni 2027)');
    expect(horizonText(half, 'en')).toBe('1. halvår 2027 (30 June 2027 at the latest)');
  });

  it('is the day alone when it is one', () => {
    const day = { text: '2027-03-01', from: '2027-03-01', until: '2027-03-01' };

    expect(horizonText(day, 'da')).toBe('1. marts 2027');
  });
});
