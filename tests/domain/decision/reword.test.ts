import { describe, expect, it } from 'vitest';
import { reword } from '../../../src/domain/decision/reword.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { atTheBoard, given, readyAnswer } from '../../support/a-decision.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const proposal = atTheBoard('2026-1');

describe('reword', () => {
  const ready = readyAnswer('2026-1');
  const words = { decision: given({ reason: 'Kortere.' }), seen: 2 };

  it('changes the words and leaves what was decided', () => {
    const { proposal: after, events } = value(reword(ready, words, BY));

    expect(after.decision).toMatchObject({
      ...words.decision,
      version: 3,
      state: 'ready',
      as: 'administrator',
    });
    expect(after.treatments).toEqual(ready.treatments);
    expect(events).toMatchObject([{ kind: 'drafted' }]);
  });

  it('says nothing anew in the same words', () => {
    expect(value(reword(ready, { decision: given(), seen: 0 }, BY)).events).toEqual([]);
  });

  it('is refused another outcome, an older version, and what is not ready', () => {
    const other = { ...words, decision: given({ outcome: 'done' }) };

    expect(reword(ready, other, BY)).toMatchObject({ problem: { kind: 'other-outcome' } });
    expect(reword(ready, { ...words, seen: 1 }, BY)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
    expect(reword(proposal, words, BY)).toMatchObject({ problem: { kind: 'not-open' } });
  });
});
