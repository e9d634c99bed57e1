import { describe, expect, it } from 'vitest';
import {
  isAsked,
  type Judging,
  judgeSolved,
  verdictOf,
} from '../../../src/domain/decision/judge-solved.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { aProposal, KAREN } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { aPublished } from '../../support/promised.ts';

const FIRST = '2027-08-02T09:00:00.000Z';
const LATER = '2027-08-03T09:00:00.000Z';
const JENS = asId<PersonId>('jens');
const by = (person = KAREN, now = FIRST) => ({ person, now, dueOn: '2027-08-16' });
const done = (more: Partial<Proposal> = {}) =>
  aProposal({
    status: 'closed',
    outcome: 'done',
    holder: { kind: 'nobody' },
    answeredAt: '2027-01-20T09:00:00.000Z',
    ...more,
  });
const judgedBy = (proposal: Proposal, ...all: readonly Judging[]) =>
  all.reduce((one, judging) => value(judgeSolved(one, judging, by())).proposal, proposal);

describe('isAsked', () => {
  it.each<[string, Proposal, boolean]>([
    ['it is reported done', done(), true],
    ['it is closed for another reason', done({ outcome: 'not-carried-out' }), false],
    [
      'a year has passed',
      done({ outcome: 'guidance', decision: aPublished(), said: ['year~v1'] }),
      true,
    ],
    [
      'only a former decision was asked about',
      done({ outcome: 'guidance', decision: aPublished({ version: 2 }), said: ['year~v1'] }),
      false,
    ],
    ['it is promised', done({ status: 'decided', outcome: 'planned' }), false],
    ['it is new', aProposal(), false],
    ['it was taken up again', aProposal({ verdicts: [{ person: JENS, at: FIRST }] }), true],
    [
      'it is withdrawn since',
      aProposal({ status: 'withdrawn', verdicts: [{ person: JENS, at: FIRST }] }),
      false,
    ],
  ])('when %s', (_, proposal, expected) => {
    expect(isAsked(proposal)).toBe(expected);
  });
});

describe('judgeSolved', () => {
  it('keeps one verdict a person', () => {
    const yes = value(judgeSolved(done(), { solved: 'yes' }, by()));
    const both = value(judgeSolved(yes.proposal, { solved: 'partly' }, by(JENS))).proposal;

    expect(yes.events).toMatchObject([{ kind: 'judged-solved', by: KAREN, to: 'closed' }]);
    expect(both.verdicts).toEqual([
      { person: KAREN, at: FIRST, solved: 'yes', solvedAt: FIRST },
      { person: JENS, at: FIRST, solved: 'partly', solvedAt: FIRST },
    ]);
    expect(both.status).toBe('closed');
  });

  it('gathers what is said one thing at a time, and forgets what is missing once it is solved', () => {
    const all = judgedBy(
      done({ status: 'decided' }),
      { solved: 'no' },
      { missing: 'Lønsystemet' },
      { heard: 'partly' },
    );

    expect(verdictOf(all, KAREN)).toMatchObject({
      solved: 'no',
      missing: 'Lønsystemet',
      heard: 'partly',
    });
    expect(verdictOf(judgedBy(all, { solved: 'yes' }), KAREN)).toEqual({
      person: KAREN,
      at: FIRST,
      solved: 'yes',
      solvedAt: FIRST,
      heard: 'partly',
    });
  });

  it('takes up again what is closed and not solved, once', () => {
    const no = value(judgeSolved(done(), { solved: 'no' }, by()));

    expect(no.proposal).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2027-08-16',
    });
    expect(no.events.map(({ kind }) => kind)).toEqual(['judged-solved', 'reopened']);
    expect(value(judgeSolved(no.proposal, { solved: 'no' }, by(KAREN, LATER)))).toEqual({
      proposal: no.proposal,
      events: [],
    });
    const other = value(judgeSolved(no.proposal, { solved: 'no' }, by(JENS, LATER)));
    expect(other.events.map(({ kind }) => kind)).toEqual(['judged-solved']);
  });

  it('takes it up once more when it was closed again and is still not solved', () => {
    const again = done({ verdicts: [{ person: KAREN, at: FIRST, solved: 'no' }] });

    const { events } = value(judgeSolved(again, { solved: 'no' }, by(KAREN, LATER)));

    expect(events.map(({ kind }) => kind)).toEqual(['judged-solved', 'reopened']);
  });

  it.each(['yes', 'partly'] as const)('leaves closed what is %s solved', (solved) => {
    expect(value(judgeSolved(done(), { solved }, by())).proposal.status).toBe('closed');
  });

  it('leaves what is still promised as it is, whatever is said of it', () => {
    const promised = done({
      status: 'decided',
      outcome: 'planned',
      decision: aPublished(),
      said: ['year~v1'],
    });

    const { proposal } = value(judgeSolved(promised, { solved: 'no' }, by()));

    expect(proposal).toMatchObject({ status: 'decided', outcome: 'planned' });
  });

  it('changes nothing when the same is said again', () => {
    const said = judgedBy(done(), { solved: 'partly' }, { missing: 'Løn' }, { heard: 'yes' });

    for (const judging of [{ solved: 'partly' }, { missing: 'Løn' }, { heard: 'yes' }] as const) {
      expect(value(judgeSolved(said, judging, by(KAREN, LATER)))).toEqual({
        proposal: said,
        events: [],
      });
    }
  });

  it.each<[string, Proposal, Judging]>([
    ['nobody was asked', aProposal(), { solved: 'no' }],
    ['nothing was said before', done(), { missing: 'Løn' }],
    ['nothing was said of the problem', done(), { heard: 'yes' }],
  ])('refuses when %s', (_, proposal, judging) => {
    expect(judgeSolved(proposal, judging, by())).toEqual({
      ok: false,
      problem: { kind: 'not-asked' },
    });
  });
});
