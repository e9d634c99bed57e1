import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  mayRelease,
  needsAgreement,
  releaseExample,
  takeBackExample,
} from '../../../src/domain/triage/release.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { value } from '../../support/leader-world.ts';

const BY = { person: asId<PersonId>('mette'), now: '2026-11-23T09:00:00.000Z' };
const TEXT = 'Vi venter ni arbejdsdage på en adgang.';
const given = { text: TEXT, seen: '', agreed: false };
const released = (over: Partial<Proposal> = {}) =>
  value(releaseExample(aProposal('2026-1', over), given, BY));

describe('releaseExample', () => {
  it('keeps the words, who released them and when, and says that it was done', () => {
    const { proposal, events } = released();
    expect(proposal.example).toEqual({ text: TEXT, by: 'mette', at: BY.now });
    expect(events).toEqual([
      {
        no: no('2026-1'),
        kind: 'released',
        at: BY.now,
        by: 'mette',
        from: 'received',
        to: 'received',
      },
    ]);
  });

  it('changes nothing when the same words are released again', () => {
    const { proposal } = released();
    expect(value(releaseExample(proposal, given, BY)).events).toEqual([]);
  });

  it('leaves another example alone than the one in view', () => {
    const { proposal } = released();
    const other = { ...given, text: 'Et andet' };
    expect(releaseExample(proposal, other, BY)).toMatchObject({
      problem: { kind: 'changed-meanwhile' },
    });
    expect(
      value(releaseExample(proposal, { ...other, seen: BY.now }, BY)).proposal.example,
    ).toEqual(expect.objectContaining({ text: 'Et andet' }));
  });

  it('quotes nothing of what was taken back or lies under another', () => {
    const withdrawn = aProposal('2026-1', { status: 'withdrawn' });
    expect(mayRelease(withdrawn)).toBe(false);
    expect(releaseExample(withdrawn, given, BY)).toMatchObject({ problem: { kind: 'ended' } });
  });
});

it('takes an example back once', () => {
  const taken = takeBackExample(released().proposal, BY);
  expect(taken.proposal).not.toHaveProperty('example');
  expect(taken.events).toMatchObject([{ kind: 'taken-back' }]);
  expect(takeBackExample(taken.proposal, BY).events).toEqual([]);
});

it('asks for agreement where anybody wrote for the team alone', () => {
  const team = { answers: { visibility: 'team' } };
  const open = { answers: { visibility: 'handlers' } };
  expect(needsAgreement([open, team])).toBe(true);
  expect(needsAgreement([open])).toBe(false);
});
