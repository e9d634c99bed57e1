import { describe, expect, it } from 'vitest';
import { insteadOf } from '../../../src/domain/delivery/instead-of.ts';
import { queuedEntry, recipientOf } from '../../../src/domain/delivery/queued.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aPerson, QUESTION } from '../../support/relay-world.ts';

const wording = { message: 'm1', revision: 3, content: QUESTION, manner: 'case' } as const;
const now = '2026-11-23T07:00:00.000Z';
const entry = queuedEntry(wording, recipientOf(aPerson('Ole')), { now, due: now });

describe('insteadOf', () => {
  it('says the same in the same thread, for the unit of the proposer', () => {
    expect(insteadOf({ ...entry, instead: asId<UnitId>('12') })).toEqual([
      {
        audience: {
          kind: 'proposer',
          person: 'ole',
          unit: '12',
          nameKept: false,
          turnedAway: true,
        },
        content: QUESTION,
        thread: { id: 'm1', revision: 3 },
      },
    ]);
  });

  it('says nothing when nobody is to be told instead', () => {
    expect(insteadOf(entry)).toEqual([]);
  });
});
