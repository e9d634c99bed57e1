import { describe, expect, it } from 'vitest';
import { chosen, finishedOf } from '../../../src/domain/decision/finished.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type InitiativeId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { aProposal as aCase, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { aUnit } from '../../support/relay-world.ts';

const SCHOOL = aUnit('1');
const HOME: Unit = { ...aUnit('2'), type: 'nursing-home' };
const register = { units: [SCHOOL, HOME] };
const unit = (text: string) => asId<UnitId>(text);
const done = (number: string, more: Partial<Proposal> = {}) =>
  aCase(number, {
    status: 'closed',
    outcome: 'done',
    answer: 'Skemaet er væk.',
    answeredAt: '2027-01-20T09:00:00.000Z',
    ...more,
  });
const initiative = (more: Partial<Initiative> = {}): Initiative => ({
  tenant: TENANT,
  id: asId<InitiativeId>('i1'),
  version: 1,
  title: 'Adgang bestilles én gang',
  what: 'Ét skema',
  improvement: 'Mindre ventetid',
  state: 'done',
  proposals: [no('2026-0001'), no('2026-0002')],
  followers: [],
  milestones: [],
  realised: [],
  createdAt: '2027-01-20T09:00:00.000Z',
  changedAt: '2027-06-30T09:00:00.000Z',
  doneAt: '2027-06-30T09:00:00.000Z',
  said: [],
  ...more,
});
const of = (proposals: readonly Proposal[], initiatives: readonly Initiative[] = []) =>
  finishedOf({ proposals, initiatives, register });

describe('finishedOf', () => {
  it('tells what was said and done, where and for how many', () => {
    const judged = { assessments: [anAssessment({ area: 'it' })] };
    const all = of([
      done('2026-0001', {
        ...judged,
        unit: unit('1'),
        endorsed: { people: 2, units: [unit('1'), unit('2')] },
      }),
    ]);

    expect(all).toEqual([
      {
        on: '2027-01-20',
        challenge: 'Udfordring 2026-0001',
        what: 'Skemaet er væk.',
        areas: ['it'],
        types: ['school', 'nursing-home'],
        workplaces: 2,
      },
    ]);
  });

  it('is one thing for an initiative, whatever the number of its proposals', () => {
    const all = of(
      [done('2026-0001', { unit: unit('1') }), done('2026-0002', { unit: unit('2') })],
      [initiative()],
    );

    expect(all).toMatchObject([
      {
        on: '2027-06-30',
        what: 'Adgang bestilles én gang',
        challenge: 'Udfordring 2026-0001',
        workplaces: 2,
      },
    ]);
  });

  it('puts the newest first', () => {
    const all = of([
      done('2026-0001'),
      done('2026-0002', { answeredAt: '2027-03-01T09:00:00.000Z' }),
    ]);

    expect(all.map(({ on }) => on)).toEqual(['2027-03-01', '2027-01-20']);
  });

  it.each<[string, Partial<Proposal>]>([
    ['what is only promised', { status: 'decided', outcome: 'planned' }],
    ['what is not done', { outcome: 'not-carried-out' }],
    ['what was taken up again', { status: 'assessing' }],
  ])('leaves out %s, and an initiative for nothing else', (_, more) => {
    expect(of([done('2026-0001', more)], [initiative()])).toEqual([]);
  });

  it('tells neither the words nor the kind of workplace of one whose text is for the team', () => {
    const answers = { challenge: 'Kun vi har en ponyordning', visibility: 'team' };

    const [one] = of([done('2026-0001', { answers, unit: unit('1') })]);

    expect(one).toEqual({
      on: '2027-01-20',
      what: 'Skemaet er væk.',
      areas: [],
      types: [],
      workplaces: 1,
    });
  });
});

describe('chosen', () => {
  const all = of([
    done('2026-0001', { unit: unit('1'), answers: { challenge: 'Et', areas: ['it', 'pay'] } }),
    done('2026-0002', { unit: unit('2'), answers: { challenge: 'To', areas: ['it'] } }),
  ]);
  const said = (filter: Parameters<typeof chosen>[1]) =>
    chosen(all, filter).map(({ challenge }) => challenge);

  it('narrows by area, by kind of workplace, and by both', () => {
    expect(said({})).toHaveLength(2);
    expect(said({ area: 'pay' })).toEqual(['Et']);
    expect(said({ type: 'nursing-home' })).toEqual(['To']);
    expect(said({ area: 'pay', type: 'nursing-home' })).toEqual([]);
  });
});
