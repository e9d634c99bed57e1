import { describe, expect, it } from 'vitest';
import { dueOfProposal } from '../../../src/domain/decision/due-of-proposal.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aProposal } from '../../support/builders.ts';
import { anInitiative, aPublished, FIRST_HALF, judgedOn } from '../../support/promised.ts';

const SENT = '2026-11-23T09:00:00.000Z';
/** With the owner of IT, who is to answer by Monday 7 December 2026. */
const withOwner = (over: Partial<Proposal> = {}): Proposal =>
  aProposal({
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    dueOn: '2026-12-07',
    sentOnAt: SENT,
    ...over,
  });
/** Answered with a promise for the first half of 2027. */
const promised = (over: Partial<Proposal> = {}): Proposal => {
  const { dueOn: _, ...rest } = aProposal();
  const decided = { status: 'decided', outcome: 'planned', decision: aPublished() } as const;
  return { ...rest, holder: { kind: 'nobody' }, ...decided, ...over };
};
const kindsOn = (today: string, proposal: Proposal, initiatives: readonly Initiative[] = []) =>
  dueOfProposal(proposal, initiatives, judgedOn(today)).map(({ kind }) => kind);
const keysOn = (today: string, proposal: Proposal, initiatives: readonly Initiative[] = []) =>
  dueOfProposal(proposal, initiatives, judgedOn(today)).map(({ key }) => key);

describe('a task', () => {
  it('is brought to mind two working days before its day, and not sooner', () => {
    expect(keysOn('2026-12-02', withOwner())).toEqual([]);
    expect(keysOn('2026-12-03', withOwner())).toEqual([`remind~it~2026-12-07~${SENT}`]);
    expect(kindsOn('2026-12-03', withOwner({ holder: { kind: 'forum', forum: 'med' } }))).toEqual([
      'remind',
    ]);
  });

  it('is still brought to mind late, until others are told three working days after', () => {
    expect(kindsOn('2026-12-09', withOwner())).toEqual(['remind']);
    expect(keysOn('2026-12-10', withOwner())).toEqual([`escalate~it~2026-12-07~${SENT}`]);
    expect(kindsOn('2027-03-01', withOwner())).toEqual(['escalate']);
  });

  it('is not brought to mind on the day it was given', () => {
    const given = { sentOnAt: '2026-12-04T09:00:00.000Z' };
    expect(kindsOn('2026-12-04', withOwner(given))).toEqual([]);
    expect(kindsOn('2026-12-07', withOwner(given))).toEqual(['remind']);
  });

  it('is told of once for each day and holder', () => {
    const round = `it~2026-12-07~${SENT}`;
    const said = { said: [`remind~${round}`, `escalate~${round}`] };
    expect(kindsOn('2026-12-03', withOwner(said))).toEqual([]);
    expect(kindsOn('2026-12-10', withOwner(said))).toEqual([]);
    expect(kindsOn('2026-12-15', withOwner({ ...said, dueOn: '2026-12-17' }))).toEqual(['remind']);
    const another = { ...said, holder: { kind: 'owner', area: 'loen' } } as const;
    expect(kindsOn('2026-12-03', withOwner(another))).toEqual(['remind']);
  });

  it('is told of again when it came back and was sent on anew to the same day', () => {
    const said = { said: [`remind~it~2026-12-07~${SENT}`, `escalate~it~2026-12-07~${SENT}`] };
    const anew = { ...said, sentOnAt: '2026-12-01T09:00:00.000Z' };
    expect(kindsOn('2026-12-03', withOwner(anew))).toEqual(['remind']);
    expect(kindsOn('2026-12-10', withOwner(anew))).toEqual(['escalate']);
  });

  it('is not told of twice where it was noted by its day alone', () => {
    const said = { said: ['remind~it~2026-12-07', 'escalate~it~2026-12-07'] };
    expect(kindsOn('2026-12-03', withOwner(said))).toEqual([]);
    expect(kindsOn('2026-12-10', withOwner(said))).toEqual([]);
  });

  it('is never overdue on its own day, however soon others are to be told', () => {
    const by = judgedOn('2026-12-07', {
      deadlines: { ...DEFAULT_RULES.deadlines, escalation: 0 },
    });
    expect(dueOfProposal(withOwner(), [], by).map(({ kind }) => kind)).toEqual(['remind']);
  });

  it.each(['received', 'assessing', 'waiting', 'closed', 'withdrawn', 'merged'] as const)(
    'is nobody’s while the proposal is %s',
    (status) => {
      expect(kindsOn('2027-03-01', withOwner({ status }))).toEqual([]);
    },
  );

  it('is over once the answer waits to be published', () => {
    const { dueOn: _, ...answered } = withOwner({ holder: { kind: 'team' } });
    expect(kindsOn('2027-03-01', answered)).toEqual([]);
  });
});

describe('a promise', () => {
  it('is late from the day after its last one', () => {
    expect(kindsOn('2027-06-30', promised(), [anInitiative()])).toEqual([]);
    expect(dueOfProposal(promised(), [anInitiative()], judgedOn('2027-07-01'))).toEqual([
      {
        kind: 'late',
        no: '2026-0042',
        key: 'late~d-2026-0042~2027-06-30',
        title: 'Ét skema',
        horizon: FIRST_HALF,
      },
    ]);
  });

  it('is told of once for each end that was promised', () => {
    const said = { said: ['late~d-2026-0042~2027-06-30'] };
    const moved = { ...FIRST_HALF, text: '3. kvartal 2027', until: '2027-09-30' };
    expect(keysOn('2027-07-02', promised(said), [anInitiative()])).toEqual([]);
    expect(keysOn('2027-10-01', promised(said), [anInitiative({ horizon: moved })])).toEqual([
      'late~d-2026-0042~2027-09-30',
    ]);
  });

  it('is kept or given up with the initiative', () => {
    const over = (state: Initiative['state']) =>
      kindsOn('2027-07-01', promised(), [anInitiative({ state })]);
    expect(over('done')).toEqual([]);
    expect(over('dropped')).toEqual([]);
    expect(over('running')).toEqual(['late']);
  });

  it('is the decision’s own where there is no initiative', () => {
    expect(keysOn('2027-07-01', promised())).toEqual(['late~decision~2027-06-30']);
  });

  it('was none when its time was over before it was told', () => {
    const past = { text: '2025', from: '2025-01-01', until: '2025-12-31' };
    expect(kindsOn('2026-12-01', promised(), [anInitiative({ horizon: past })])).toEqual([]);
  });

  it('is nobody’s business before it is published, or once it is taken up again', () => {
    const ready = promised({ decision: aPublished({ state: 'ready' }) });
    expect(kindsOn('2027-07-01', ready, [anInitiative()])).toEqual([]);
    expect(kindsOn('2027-07-01', promised({ status: 'assessing' }), [anInitiative()])).toEqual([]);
  });
});

describe('a year', () => {
  const done = (over: Partial<Proposal> = {}) => promised({ status: 'closed', ...over });

  it('has gone on the same day of the next year', () => {
    expect(keysOn('2027-11-22', done())).toEqual([]);
    expect(keysOn('2027-11-23', done())).toEqual(['year~v1']);
    expect(keysOn('2028-05-01', done())).toEqual(['year~v1']);
    expect(keysOn('2027-11-23', done({ said: ['year~v1'] }))).toEqual([]);
    expect(keysOn('2027-11-23', done({ said: ['year~2027-11-23'] }))).toEqual([]);
  });

  it('is counted anew from a decision that came after it was taken up again', () => {
    const decision = aPublished({ version: 3, publishedAt: '2028-01-10T09:00:00.000Z' });
    const said = ['year~2027-11-23', 'year~v1'];
    expect(keysOn('2028-12-01', done({ decision, said }))).toEqual([]);
    expect(keysOn('2029-01-10', done({ decision, said }))).toEqual(['year~v3']);
  });

  it('has gone on the next working day when that day is none', () => {
    const publishedAt = '2026-12-23T23:30:00.000Z';
    const decision = aPublished({ publishedAt });
    expect(keysOn('2027-12-24', done({ decision }))).toEqual([]);
    expect(keysOn('2027-12-27', done({ decision }))).toEqual(['year~v1']);
  });

  it.each(['withdrawn', 'merged', 'assessing'] as const)('asks nothing when %s', (status) => {
    expect(kindsOn('2027-11-23', done({ status }))).toEqual([]);
  });

  it('asks nothing of what is not for us', () => {
    const decision = aPublished({ outcome: 'not-for-us' });
    expect(kindsOn('2027-11-23', done({ decision, outcome: 'not-for-us' }))).toEqual([]);
  });

  it('asks nothing where nobody decided', () => {
    const { decision: _, ...answered } = done();
    expect(kindsOn('2027-11-23', answered)).toEqual([]);
  });
});
