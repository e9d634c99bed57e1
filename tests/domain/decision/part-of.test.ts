import { describe, expect, it } from 'vitest';
import { checkDecision } from '../../../src/domain/decision/check-decision.ts';
import { runningFor } from '../../../src/domain/decision/part-of.ts';
import { MOST_PROPOSALS } from '../../../src/domain/initiative/links.ts';
import { typedDecision } from '../../support/a-decision.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const assessed = aProposal('2026-1', { assessments: [anAssessment({ area: 'it' })] });
const idsFor = (...all: Parameters<typeof runningFor>[1]) =>
  runningFor(assessed, all).map(({ id }) => id);

describe('runningFor', () => {
  it('takes those of the area that are not over, by title', () => {
    expect(
      idsFor(
        anInitiative('late', { title: 'Ådal' }),
        anInitiative('early', { title: 'Adgange', state: 'running' }),
        anInitiative('done', { state: 'done' }),
        anInitiative('dropped', { state: 'dropped' }),
        anInitiative('pay', { area: 'loen' }),
      ),
    ).toEqual(['early', 'late']);
  });

  it('takes those of the area whose owner it is with', () => {
    const withPay = { ...assessed, holder: { kind: 'owner', area: 'loen' } as const };

    expect(runningFor(withPay, [anInitiative('pay', { area: 'loen' })])).toHaveLength(1);
  });

  it('leaves out what is full, but not what answers it already', () => {
    const many = Array.from({ length: MOST_PROPOSALS }, (_, at) => no(`2025-${at + 1}`));

    expect(
      idsFor(
        anInitiative('full', { proposals: many }),
        anInitiative('theirs', { proposals: [...many.slice(1), no('2026-1')], area: 'loen' }),
      ),
    ).toEqual(['theirs']);
  });

  it('has none of no area for what nobody has assessed', () => {
    const { area: _, ...nowhere } = anInitiative('nowhere');

    expect(runningFor(aProposal('2026-1'), [nowhere])).toEqual([]);
  });
});

describe('a decision that is a part of an initiative', () => {
  const running = [anInitiative('one')];
  const empty = { initiative: '', improvement: ' ', horizon: '' };
  const check = (differs: Parameters<typeof typedDecision>[0]) =>
    checkDecision(typedDecision(differs), { large: false, notCpr: [], running });

  it('takes over what was left empty', () => {
    expect(check({ partOf: 'one', ...empty })).toMatchObject({
      value: {
        partOf: 'one',
        parts: {
          initiative: 'Adgang bestilles én gang',
          improvement: 'Ét skema',
          horizon: { text: '1. halvår 2027', until: '2027-06-30' },
        },
      },
    });
  });

  it('keeps the words that were typed', () => {
    expect(check({ partOf: 'one', initiative: 'Vi tager det med.' })).toMatchObject({
      value: { parts: { initiative: 'Vi tager det med.' } },
    });
  });

  it('cannot be chosen where it is not among those shown', () => {
    expect(check({ partOf: 'forged' })).toEqual({
      ok: false,
      problem: [{ field: 'partOf', kind: 'not-running' }],
    });
    expect(checkDecision(typedDecision({ partOf: 'one' }), { large: false, notCpr: [] })).toEqual({
      ok: false,
      problem: [{ field: 'partOf', kind: 'not-running' }],
    });
  });

  it.each(['done', 'not-carried-out', 'guidance'])('has no place where it is %s', (outcome) => {
    expect(check({ partOf: 'one', outcome })).toEqual({
      ok: false,
      problem: [{ field: 'partOf', kind: 'nothing-to-do' }],
    });
  });
});
