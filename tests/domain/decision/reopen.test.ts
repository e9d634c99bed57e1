import { describe, expect, it } from 'vitest';
import { reopen } from '../../../src/domain/decision/reopen.ts';
import type { Decision, Treatment } from '../../../src/domain/proposal/decision.ts';
import { STATUSES, type Status } from '../../../src/domain/proposal/status.ts';
import { aProposal, KAREN } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const NOW = '2027-08-02T09:00:00.000Z';
const by = { person: KAREN, now: NOW, dueOn: '2027-08-16' };
const DECISION: Decision = {
  version: 3,
  state: 'published',
  outcome: 'planned',
  reason: 'Fordi',
  by: KAREN,
  as: 'decider',
  at: '2027-01-19T09:00:00.000Z',
  publishedAt: '2027-01-20T09:00:00.000Z',
};
const TREATMENT: Treatment = {
  forum: 'board',
  on: '2027-01-19',
  word: 'agreed',
  decides: true,
  by: KAREN,
  at: '2027-01-19T12:00:00.000Z',
};
const { dueOn: _, ...rest } = aProposal();
const closed = {
  ...rest,
  status: 'closed',
  outcome: 'done',
  answer: 'Fordi',
  answeredAt: '2027-01-20T09:00:00.000Z',
  holder: { kind: 'nobody' },
  decision: DECISION,
  treatments: [TREATMENT],
} as const;

describe('reopen', () => {
  it('goes back to those who sort, with the former decision kept', () => {
    const { proposal, events } = value(reopen(closed, by));
    const { decides: _decides, ...treated } = TREATMENT;

    expect(proposal).toEqual({
      ...rest,
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2027-08-16',
      changedAt: NOW,
      formerDecisions: [DECISION],
      treatments: [treated],
    });
    expect(events).toEqual([
      {
        no: closed.no,
        kind: 'reopened',
        at: NOW,
        by: KAREN,
        from: 'closed',
        to: 'assessing',
        holder: { kind: 'team' },
      },
    ]);
  });

  it('keeps every former decision, oldest first', () => {
    const older = { ...DECISION, version: 1 };

    const { proposal } = value(reopen({ ...closed, formerDecisions: [older] }, by));

    expect(proposal.formerDecisions).toEqual([older, DECISION]);
  });

  it('counts no decision that nobody was told', () => {
    const ready = { ...closed, decision: { ...DECISION, state: 'ready' as const } };

    expect(value(reopen(ready, by)).proposal).not.toHaveProperty('formerDecisions');
  });

  it.each((Object.keys(STATUSES) as Status[]).filter((status) => status !== 'closed'))(
    'refuses what is %s',
    (status) => {
      expect(reopen({ ...closed, status }, by)).toEqual({
        ok: false,
        problem: { kind: 'changed-meanwhile' },
      });
    },
  );
});
