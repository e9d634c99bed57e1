import { describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../src/domain/proposal/endorse.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type DraftId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { challengeOf } from '../../../src/domain/triage/challenge.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const raised = (number: string, who: string, unit: string, more: Partial<Proposal> = {}) =>
  aProposal(number, { proposer: asId<PersonId>(who), unit: asId<UnitId>(unit), ...more });
const endorsed = (number: string, who: string, more: Partial<Endorsement> = {}): Endorsement => ({
  no: no(number),
  person: asId<PersonId>(who),
  at: '2026-11-18T09:00:00.000Z',
  following: true,
  examples: [
    {
      draft: asId<DraftId>(`2026-${who}`),
      at: '2026-11-18T09:00:00.000Z',
      text: `Hos ${who} også`,
    },
  ],
  ...more,
});

const MAIN = raised('2026-1', 'nanna', 'oester');
const CHILD = raised('2026-2', 'jens', 'vester', {
  answers: { challenge: 'Det samme hos os', hassle: 5 },
  receivedAt: '2026-11-17T09:00:00.000Z',
});

describe('challengeOf', () => {
  it('is one person at one workplace as long as nobody else has it', () => {
    expect(challengeOf(MAIN, [], [])).toEqual({
      people: 1,
      workplaces: 1,
      hassle: { mean: 3, answers: 1 },
      othersHassles: [],
      examples: [],
    });
  });

  it('counts everybody, whichever of its proposals they wrote or endorsed', () => {
    const all = [
      endorsed('2026-1', 'mette', { unit: asId<UnitId>('syd'), hassle: 1 }),
      endorsed('2026-2', 'ib'),
    ];

    expect(challengeOf(MAIN, [CHILD], all)).toMatchObject({
      people: 4,
      workplaces: 3,
      hassle: { mean: 3, answers: 3 },
      othersHassles: [5, 1],
    });
  });

  it('counts a person once who raised the one and endorsed the other', () => {
    const twice = endorsed('2026-1', 'jens', { unit: asId<UnitId>('vester'), hassle: 2 });

    expect(challengeOf(MAIN, [CHILD], [twice])).toMatchObject({
      people: 2,
      workplaces: 2,
      othersHassles: [5],
    });
  });

  it('keeps every text, oldest first, with the number it stands in', () => {
    const examples = challengeOf(MAIN, [CHILD], [endorsed('2026-1', 'mette')]).examples;

    expect(examples.map(({ no: from, text }) => [from, text])).toEqual([
      ['2026-0002', 'Det samme hos os'],
      ['2026-0001', 'Hos mette også'],
    ]);
  });

  it('says nothing of the hassle when nobody was asked', () => {
    const unasked = { ...MAIN, answers: { challenge: 'Uden' } };

    expect(challengeOf(unasked, [], [])).not.toHaveProperty('hassle');
  });
});
