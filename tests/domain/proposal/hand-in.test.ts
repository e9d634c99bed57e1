import { describe, expect, it } from 'vitest';
import { receive, sentDraft } from '../../../src/domain/proposal/hand-in.ts';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { aDraft, KAREN, NO } from '../../support/builders.ts';

const NOW = '2026-11-23T09:44:00.000Z';
const given = {
  draft: aDraft(),
  no: NO,
  answers: { challenge: 'Tre skemaer for en vikar.', hassle: 4 },
  now: NOW,
  dueOn: '2026-12-07',
  locally: false,
};

describe('receive', () => {
  it('makes the first version, held by the team, with a day for the next word', () => {
    const { proposal, events } = receive(given);

    expect(proposal).toMatchObject({
      no: '2026-0042',
      version: 1,
      status: 'received',
      holder: { kind: 'team' },
      proposer: KAREN,
      dueOn: '2026-12-07',
      answers: given.answers,
    });
    expect(events).toEqual([{ no: NO, kind: 'received', at: NOW, by: KAREN, to: 'received' }]);
  });

  it('closes and counts what the unit decides itself, and owes nobody a word', () => {
    const { proposal, events } = receive({ ...given, locally: true });

    expect(proposal).toMatchObject({
      status: 'closed',
      outcome: 'decided-locally',
      answeredAt: NOW,
    });
    expect(proposal).not.toHaveProperty('dueOn');
    expect(events.map(({ kind, to }) => [kind, to])).toEqual([
      ['received', 'received'],
      ['decided-locally', 'closed'],
    ]);
  });

  it('keeps typed text out of the events', () => {
    const { events } = receive({ ...given, locally: true });

    expect(JSON.stringify(events)).not.toContain('vikar');
  });
});

describe('sentDraft', () => {
  it('keeps the number and drops the answers', () => {
    const draft = aDraft({ revision: 3 });
    const sent = { no: NO, next: asId<DraftId>('2026-next') };

    expect(sentDraft(draft, sent, NOW)).toEqual({
      ...draft,
      answers: {},
      revision: 4,
      changedAt: NOW,
      sent,
    });
  });
});
