import { describe, expect, it } from 'vitest';
import {
  answeredCampaign,
  answeredInvitation,
  invitation,
  invitationOver,
  reminder,
  waveThread,
} from '../../../src/domain/delivery/invitation.ts';
import { closesInvitation } from '../../../src/domain/delivery/invitation-contents.ts';
import { reworded } from '../../../src/domain/delivery/reworded.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { aRound } from '../../support/a-round.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const ROUND = aRound({
  wave: { series: 's', label: '2026', audience: {}, asked: 3, reminders: ['d'], reminded: 1 },
});

describe('the messages of a wave', () => {
  it('are a thread for the invitation and one for each reminder, closed together', () => {
    expect(invitation(ROUND)[0]?.thread).toEqual({ id: 'wave~round-1~0', revision: 1 });
    expect(reminder(ROUND, 1)[0]).toMatchObject({
      audience: { only: 'unanswered' },
      thread: { id: waveThread(ROUND.id, 1), revision: 1 },
    });
    expect(answeredInvitation(ROUND, { to: 'karen', at: 'now' })).toHaveLength(2);
    const over = invitationOver({ ...ROUND, state: 'closed' });
    expect(over.map(({ thread }) => thread?.revision)).toEqual([3, 3]);
    expect(over.every(({ content }) => closesInvitation(content))).toBe(true);
    expect(closesInvitation({ kind: 'letter' })).toBe(false);
  });

  it('close what somebody has, and are no news to anybody', () => {
    const [message] = invitationOver({ ...ROUND, state: 'closed' });
    if (message === undefined) throw new Error('nothing said');
    const wording = {
      ...{ message: 'wave~round-1~0', revision: 3, content: message.content },
      manner: 'survey' as const,
    };
    const at = { now: '2026-12-01T23:00:00.000Z', calendar: holidays() };
    const become = (over: Parameters<typeof anEntry>[0]) => reworded(anEntry(over), wording, at);
    expect(become({ state: 'sent', activity: 'a' })).toMatchObject({
      state: 'queued',
      activity: 'a',
      due: at.now,
    });
    expect(become({ state: 'sent', activity: 'a', bundled: true })).toMatchObject({
      state: 'sent',
    });
    expect(become({ state: 'queued' })).toMatchObject({ state: 'blocked', lastCode: 'over' });
    expect(become({ state: 'queued', activity: 'a' })).toMatchObject({ state: 'queued' });
    expect(become({ state: 'failed' })).toMatchObject({ state: 'failed' });
    expect(become({ state: 'sending' })).toBe('busy');
  });
});

it('closes all one person has got of a collection, and nothing where nobody was asked', () => {
  const campaign = { round: ROUND.id, title: 'Bøvl' };
  const messages = answeredCampaign({ ...campaign, as: 'karen' }, 'now');

  expect(messages.map(({ thread }) => thread?.id)).toEqual(
    [0, 1, 2, 3].map((number) => waveThread(ROUND.id, number)),
  );
  for (const { audience, content } of messages) {
    expect(audience).toMatchObject({ only: 'told', to: 'karen' });
    expect(content).toMatchObject({ what: 'collection', title: 'Bøvl', state: 'answered' });
    expect(closesInvitation(content)).toBe(true);
  }
  expect(answeredCampaign(campaign, 'now')).toEqual([]);
  expect(answeredCampaign(undefined, 'now')).toEqual([]);
});
