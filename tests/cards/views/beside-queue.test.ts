import { describe, expect, it } from 'vitest';
import { backToQueue, beside } from '../../../src/cards/views/beside-queue.ts';
import { NO } from '../samples/data.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const KEPT = { area: 'it', need: '', authority: '', extent: 'small', value: '', note: '' };

describe('beside', () => {
  it('carries no longer note than buttons have room for', () => {
    const kept = { ...KEPT, note: 'å'.repeat(2_000) };

    expect(beside({ no: NO, place: PLACE, kept }).kept?.note).toHaveLength(1_000);
    expect(beside({ no: NO, place: PLACE })).toEqual({ no: NO, place: { filter: 'all' } });
  });
});

describe('backToQueue', () => {
  it('leads back with what was chosen, and takes nothing of this card along', () => {
    expect(backToQueue({ no: NO, place: PLACE, kept: KEPT }, 'en')).toEqual({
      title: 'Back',
      press: { verb: 'queue.show', data: { no: NO, place: { filter: 'all' }, kept: KEPT } },
      takesInputs: false,
    });
  });
});
