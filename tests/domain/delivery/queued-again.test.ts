import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { queuedEntry, recipientOf } from '../../../src/domain/delivery/queued.ts';
import { queuedAgain } from '../../../src/domain/delivery/queued-again.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aPerson, LETTER } from '../../support/relay-world.ts';

const wording = { message: 'm1', revision: 1, content: LETTER, manner: 'letter' } as const;
const THEN = '2026-11-20T09:00:00.000Z';
const at = { now: '2026-11-23T07:00:00.000Z', due: '2026-11-23T08:00:00.000Z' };
const entry: LedgerEntry = {
  ...queuedEntry(wording, recipientOf(aPerson('Ole')), { now: THEN, due: THEN }),
  state: 'blocked',
  attempts: 4,
  pauseMs: 9,
  lastCode: '403',
  activity: 'a1',
};

describe('queuedAgain', () => {
  it('begins anew, and edits the message that is there', () => {
    const { attempts: _, pauseMs: __, lastCode: ___, ...kept } = entry;

    expect(queuedAgain(entry, at)).toEqual({
      ...kept,
      state: 'queued',
      attempts: 0,
      due: at.due,
      changedAt: at.now,
    });
  });

  it('posts anew in another conversation', () => {
    const again = queuedAgain(entry, { ...at, place: personalPlace('New') });

    expect(again.place).toEqual(personalPlace('New'));
    expect(again).not.toHaveProperty('activity');
  });

  it('posts anew what shared its message with others', () => {
    const again = queuedAgain({ ...entry, bundled: true }, at);

    expect(again).not.toHaveProperty('activity');
    expect(again).not.toHaveProperty('bundled');
  });
});
