import { describe, expect, it } from 'vitest';
import { DELIVERY_STATES } from '../../../src/domain/delivery/ledger.ts';
import { repeated } from '../../../src/domain/delivery/repeated.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const calendar = { isOff: () => false };
const at = { now: '2026-11-23T09:00:00.000Z', calendar };

describe('repeated', () => {
  it('queues it as if it had never been tried', () => {
    const next = repeated(anEntry(), at);

    expect(next).toMatchObject({ state: 'queued', attempts: 0, due: at.now, changedAt: at.now });
    expect(next).not.toHaveProperty('lastCode');
    expect(next).not.toHaveProperty('pauseMs');
  });

  it('waits for the hours of its manner', () => {
    const evening = { ...at, now: '2026-11-23T18:00:00.000Z' };

    expect(repeated(anEntry(), evening)?.due).toBe('2026-11-24T06:30:00.000Z');
    expect(repeated(anEntry({ manner: 'at-once' }), evening)?.due).toBe(evening.now);
  });

  it('goes to where the recipient is now', () => {
    const place = personalPlace('elsewhere');

    expect(repeated(anEntry(), { ...at, place })?.place).toEqual(place);
    expect(repeated(anEntry(), at)?.place).toEqual(anEntry().place);
  });

  it.each(DELIVERY_STATES.map((state) => [state, ['failed', 'unknown'].includes(state)] as const))(
    'repeats what is %s: %s',
    (state, yes) => {
      expect(repeated(anEntry({ state }), at) !== undefined).toBe(yes);
    },
  );
});
