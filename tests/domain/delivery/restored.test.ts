import { describe, expect, it } from 'vitest';
import { DELIVERY_STATES } from '../../../src/domain/delivery/ledger.ts';
import { heldBack, RESTORED } from '../../../src/domain/delivery/restored.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const NOW = '2026-11-23T09:40:00.000Z';

describe('heldBack', () => {
  it('leaves what is queued to whoever decides on it', () => {
    expect(heldBack(anEntry({ state: 'queued' }), NOW)).toMatchObject({
      ...{ state: 'unknown', lastCode: RESTORED, changedAt: NOW },
    });
  });

  it.each(DELIVERY_STATES.filter((state) => state !== 'queued'))(
    'leaves what is %s as it is',
    (state) => {
      const entry = anEntry({ state });

      expect(heldBack(entry, NOW)).toBe(entry);
    },
  );
});
