import { describe, expect, it } from 'vitest';
import { dueOfInitiative } from '../../../src/domain/decision/due-of-initiative.ts';
import { dueOfProposal } from '../../../src/domain/decision/due-of-proposal.ts';
import { sayOfInitiative, sayOfProposal } from '../../../src/domain/decision/say-due.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { aProposal, KAREN } from '../../support/builders.ts';
import { anInitiative, aPublished, FIRST_HALF, judgedOn, OWNER } from '../../support/promised.ts';

const withOwner = aProposal({
  status: 'forwarded',
  holder: { kind: 'owner', area: 'it' },
  dueOn: '2026-12-07',
  said: ['remind~it~2026-12-01'],
});
const promised = aProposal({ status: 'decided', outcome: 'done', decision: aPublished() });

function saidOn(
  today: string,
  proposal: Proposal,
  { initiatives = [], others }: { initiatives?: readonly Initiative[]; others?: number } = {},
) {
  const now = `${today}T07:00:00.000Z`;
  const by = { ...judgedOn(today), now, ...(others !== undefined && { others }) };
  const [due] = dueOfProposal(proposal, initiatives, by);
  if (due === undefined) throw new Error('nothing is due');
  return sayOfProposal(proposal, due, by);
}

function askedOn(today: string, initiative: Initiative) {
  const by = judgedOn(today);
  const [due] = dueOfInitiative(initiative, by);
  if (due === undefined) throw new Error('nothing is due');
  return sayOfInitiative(initiative, due, by);
}

describe('what is due of a proposal', () => {
  it('is noted with an event of the system, and changes nothing else', () => {
    const { proposal, events } = saidOn('2026-12-03', withOwner);

    expect(proposal).toEqual({
      ...withOwner,
      said: ['remind~it~2026-12-01', 'remind~it~2026-12-07'],
    });
    expect(events).toEqual([
      {
        no: '2026-0042',
        kind: 'reminded',
        at: '2026-12-03T07:00:00.000Z',
        by: 'system',
        from: 'forwarded',
        to: 'forwarded',
      },
    ]);
  });

  it('reminds whoever has it of the working days left', () => {
    expect(saidOn('2026-12-03', withOwner).says).toMatchObject([
      {
        audience: { kind: 'owner', area: 'it' },
        content: { kind: 'task-reminder', dueOn: '2026-12-07', daysLeft: 2 },
      },
    ]);
  });

  it('tells the channel, the owner and the substitute when it is long overdue', () => {
    const { says, events } = saidOn('2026-12-10', withOwner, { others: 0 });

    expect(says).toMatchObject([
      {
        audience: { kind: 'channel' },
        content: {
          kind: 'channel-news',
          what: 'escalated',
          holder: { kind: 'owner', area: 'it' },
          dueOn: '2026-12-07',
        },
      },
      {
        audience: { kind: 'owner', area: 'it', all: true },
        content: { kind: 'task-reminder', daysLeft: -3, escalated: true },
      },
    ]);
    expect(events).toMatchObject([{ kind: 'escalated' }]);
  });

  it('tells the channel of many that are long overdue with the first of them', () => {
    const kinds = (others?: number) =>
      saidOn('2026-12-10', withOwner, { ...(others !== undefined && { others }) }).says.map(
        ({ content }) => content.kind,
      );
    const [told] = saidOn('2026-12-10', withOwner, { others: 99 }).says;

    expect(told?.content).toMatchObject({ what: 'escalated', others: 99 });
    expect(kinds(99)).toEqual(['channel-news', 'task-reminder']);
    expect(kinds()).toEqual(['task-reminder']);
  });

  it('tells everybody of a promise that was not kept', () => {
    const followed = { ...promised, endorsed: { people: 1, units: [] } };
    const { says, events } = saidOn('2027-07-01', followed, { initiatives: [anInitiative()] });

    const late = { kind: 'promise', what: 'late', initiative: 'Ét skema', horizon: FIRST_HALF };
    expect(says).toMatchObject([
      { audience: { kind: 'proposer', person: KAREN }, content: late },
      { audience: { kind: 'endorsers', of: ['2026-0042'] }, content: { ...late, endorser: true } },
    ]);
    expect(events).toMatchObject([{ kind: 'promise-late', to: 'decided' }]);
  });

  it('asks after a year with the outcome that was told then', () => {
    const { says, events } = saidOn('2027-11-23', { ...promised, status: 'closed' });

    expect(says).toMatchObject([
      { audience: { kind: 'proposer' }, content: { kind: 'asked-later', outcome: 'planned' } },
    ]);
    expect(events).toMatchObject([{ kind: 'asked-later', to: 'closed' }]);
  });
});

describe('what is due of an initiative', () => {
  it('is asked of whoever leads it, and noted without a new version', () => {
    const { initiative, says } = askedOn('2027-06-16', anInitiative());

    expect(initiative).toEqual(anInitiative({ said: ['status~2027-06-30'] }));
    expect(says).toMatchObject([
      {
        audience: { kind: 'lead', of: 'd-2026-0042', who: OWNER },
        content: { kind: 'status-asked', until: '2027-06-30' },
      },
    ]);
  });

  it('tells those who follow it that its time is over', () => {
    const followed = anInitiative({ followers: [KAREN], area: 'loen' });
    expect(askedOn('2027-07-01', followed).says).toMatchObject([
      {
        audience: { kind: 'people', people: [KAREN] },
        content: { kind: 'initiative-news', horizon: FIRST_HALF, late: true },
      },
    ]);
  });

  it('asks for the benefit of its time', () => {
    const done = { state: 'done', doneAt: '2027-05-10T09:00:00.000Z' } as const;
    expect(askedOn('2027-08-10', anInitiative(done)).says).toMatchObject([
      { content: { kind: 'benefit-asked', after: 3 } },
    ]);
  });
});
