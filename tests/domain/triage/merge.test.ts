import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  absorb,
  letGo,
  MERGED_MAX,
  mayMerge,
  mergeInto,
  standAlone,
  stayingOf,
  whyNotMerged,
  whyNotUnmerged,
} from '../../../src/domain/triage/merge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('karen'), now: '2026-11-23T09:00:00.000Z' };
const BACK = { ...BY, today: '2026-11-23', dueOn: '2026-12-07' };
const MAIN = aProposal('2026-1');
const CHILD = aProposal('2026-2');
const READY = {
  status: 'forwarded',
  decision: {
    state: 'ready',
    version: 1,
    as: 'process-owner',
    outcome: 'planned',
    reason: 'Fordi',
    parts: { challenge: 'x' },
    by: BY.person,
    at: BY.now,
  },
} as const satisfies Partial<Proposal>;

describe('whyNotMerged', () => {
  it('lets two go together that nobody has answered', () => {
    expect(whyNotMerged(MAIN, CHILD)).toBeUndefined();
  });

  it.each([
    ['itself', MAIN, MAIN],
    ['main-ended', aProposal('2026-1', { status: 'withdrawn' }), CHILD],
    ['main-ended', aProposal('2026-1', { status: 'merged' }), CHILD],
    ['child-ended', MAIN, aProposal('2026-2', { status: 'withdrawn' })],
    ['child-ended', MAIN, aProposal('2026-2', { status: 'merged' })],
    ['answered', aProposal('2026-1', { status: 'decided' }), CHILD],
    ['answered', MAIN, aProposal('2026-2', { status: 'closed' })],
    ['answered', MAIN, aProposal('2026-2', READY)],
    ['has-merged', MAIN, aProposal('2026-2', { merged: [no('2026-3')] })],
  ] as const)('says %s', (kind, main, child) => {
    expect(whyNotMerged(main, child)).toEqual({ kind });
  });

  it('takes so many into one and no more', () => {
    const merged = Array.from({ length: MERGED_MAX }, (_, at) => no(`2026-${at + 10}`));

    expect(whyNotMerged(aProposal('2026-1', { merged }), CHILD)).toEqual({ kind: 'too-many' });
    expect(whyNotMerged(aProposal('2026-1', { merged }), aProposal('2026-10'))).toBeUndefined();
  });

  it('lets the smaller number stay where two were merged into each other at once', () => {
    const first = aProposal('2026-1', { merged: [no('2026-2')] });
    const second = aProposal('2026-2', { merged: [no('2026-1')] });

    expect(whyNotMerged(first, second)).toBeUndefined();
    expect(whyNotMerged(second, first)).toEqual({ kind: 'has-merged' });
  });
});

describe('absorb and mergeInto', () => {
  it('says on both what became of them, and keeps what the one was', () => {
    const main = value(absorb(MAIN, CHILD.no, BY));
    const child = value(mergeInto(CHILD, MAIN.no, BY));

    expect(main.proposal.merged).toEqual(['2026-0002']);
    expect(main.events).toMatchObject([{ kind: 'absorbed', with: '2026-0002', to: 'received' }]);
    expect(child.proposal).toMatchObject({
      status: 'merged',
      holder: { kind: 'nobody' },
      mergedInto: {
        no: '2026-0001',
        status: 'received',
        holder: { kind: 'team' },
        dueOn: '2026-11-30',
      },
    });
    expect(child.proposal).not.toHaveProperty('dueOn');
    expect(child.proposal.answers).toEqual(CHILD.answers);
    expect(child.events).toMatchObject([{ kind: 'merged', with: '2026-0001', to: 'merged' }]);
  });

  it('changes nothing the second time', () => {
    const main = value(absorb(MAIN, CHILD.no, BY)).proposal;
    const child = value(mergeInto(CHILD, MAIN.no, BY)).proposal;

    expect(value(absorb(main, CHILD.no, BY)).events).toEqual([]);
    expect(value(mergeInto(child, MAIN.no, BY)).events).toEqual([]);
  });

  it('drops a question that is open, and gives it back to those who sort when undone', () => {
    const question = { at: BY.now, text: 'Hvor ofte?', dueOn: '2026-12-09' };
    const { dueOn: _dueOn, ...asked } = aProposal('2026-2', {
      status: 'waiting',
      holder: { kind: 'proposer' },
      question,
    });
    const child = value(mergeInto(asked, MAIN.no, BY)).proposal;

    expect(child).not.toHaveProperty('question');
    expect(standAlone(child, MAIN.no, BACK).proposal).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2026-12-09',
    });
  });
});

describe('letGo and standAlone', () => {
  it('leaves both as they were', () => {
    const main = value(absorb(MAIN, CHILD.no, BY)).proposal;
    const child = value(mergeInto(CHILD, MAIN.no, BY)).proposal;

    expect(letGo(main, CHILD.no, BY).proposal).toEqual({ ...MAIN, changedAt: BY.now });
    expect(standAlone(child, MAIN.no, BACK).proposal).toEqual({ ...CHILD, changedAt: BY.now });
  });

  it('gives a new day where the old one has passed', () => {
    const child = value(mergeInto(aProposal('2026-2', { dueOn: '2026-11-20' }), MAIN.no, BY));

    expect(standAlone(child.proposal, MAIN.no, BACK).proposal.dueOn).toBe('2026-12-07');
  });

  it('hands the task out anew where somebody had it', () => {
    const sent = aProposal('2026-2', {
      status: 'forwarded',
      holder: { kind: 'owner', area: 'it' },
      sentOnAt: '2026-11-17T09:00:00.000Z',
    });
    const child = value(mergeInto(sent, MAIN.no, BY)).proposal;

    expect(child).not.toHaveProperty('sentOnAt');
    expect(standAlone(child, MAIN.no, BACK).proposal).toMatchObject({
      status: 'forwarded',
      sentOnAt: BY.now,
    });
  });

  it('has nothing to do for those that are apart', () => {
    expect(letGo(MAIN, CHILD.no, BY).events).toEqual([]);
    expect(standAlone(CHILD, MAIN.no, BACK).events).toEqual([]);
  });

  it('is too late once the answer was given for all', () => {
    expect(whyNotUnmerged(aProposal('2026-1', { status: 'closed' }))).toEqual({ kind: 'answered' });
    expect(whyNotUnmerged(aProposal('2026-1', { status: 'withdrawn' }))).toBeUndefined();
  });
});

describe('stayingOf', () => {
  it('is the oldest, and of equals the smaller number', () => {
    const early = aProposal('2026-9', { receivedAt: '2026-11-01T09:00:00.000Z' });

    expect(stayingOf([CHILD, MAIN, early])?.no).toBe('2026-0009');
    expect(stayingOf([CHILD, MAIN])?.no).toBe('2026-0001');
  });

  it('is before them one that others were merged into', () => {
    const taken = aProposal('2026-5', { merged: [no('2026-6')] });

    expect(stayingOf([CHILD, MAIN, taken])?.no).toBe('2026-0005');
  });

  it('is none that is answered or has ended', () => {
    const closed = aProposal('2026-1', { status: 'closed' });

    expect(stayingOf([closed, CHILD])?.no).toBe('2026-0002');
    expect(stayingOf([closed])).toBeUndefined();
    expect(mayMerge(closed)).toBe(false);
    expect(mayMerge(CHILD)).toBe(true);
  });
});
