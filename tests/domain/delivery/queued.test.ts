import { describe, expect, it } from 'vitest';
import { queuedEntry, recipientOf } from '../../../src/domain/delivery/queued.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { aPerson, LETTER } from '../../support/relay-world.ts';

const wording = { message: 'm1', revision: 2, content: LETTER, manner: 'letter' } as const;
const at = { now: '2026-11-23T07:00:00.000Z', due: '2026-11-30T07:00:00.000Z' };

describe('recipientOf', () => {
  it('goes to the personal chat in the language chosen, Danish when none was', () => {
    expect(recipientOf(aPerson('Ole'))).toEqual({
      to: 'ole',
      person: 'ole',
      language: 'da',
      place: personalPlace('Ole'),
    });
    expect(recipientOf(aPerson('Ole', { language: 'en' }))).toMatchObject({ language: 'en' });
  });

  it('is blocked without a chat, and while unreachable, with the reason for it', () => {
    const unreachable = { why: 'shut-out', since: at.now } as const;

    expect(recipientOf(aPerson('Ole', {}, 'without a place'))).toMatchObject({
      blocked: 'no-conversation',
    });
    expect(recipientOf(aPerson('Ole', { unreachable }))).toMatchObject({
      blocked: 'shut-out',
      place: personalPlace('Ole'),
    });
  });
});

describe('queuedEntry', () => {
  it('is queued until it is due', () => {
    expect(queuedEntry(wording, recipientOf(aPerson('Ole')), at)).toEqual({
      ...wording,
      to: 'ole',
      person: 'ole',
      place: personalPlace('Ole'),
      language: 'da',
      state: 'queued',
      attempts: 0,
      due: at.due,
      queuedAt: at.now,
      changedAt: at.now,
    });
  });

  it('is blocked from the start for whom nothing can be sent to', () => {
    const leader = { to: 'unit~12', language: 'da', blocked: 'never-met' } as const;
    const entry = queuedEntry(wording, leader, at);

    expect(entry).toMatchObject({ to: 'unit~12', state: 'blocked', lastCode: 'never-met' });
    expect(entry).not.toHaveProperty('blocked');
  });
});
