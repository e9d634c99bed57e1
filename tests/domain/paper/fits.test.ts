import { expect, it } from 'vitest';
import { fits } from '../../../src/domain/paper/fits.ts';
import type { PaperScope } from '../../../src/domain/paper/wanted.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aTreatment } from '../../support/a-decision.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const ROUND = asId<RoundId>('spring');
const NONE = new Set<never>();
const isIn = (differs: Partial<Proposal>, scope: PaperScope) =>
  fits(aProposal('2026-0001', differs), scope, NONE);

it('takes in everything but what was taken back or stands under another', () => {
  expect(isIn({}, {})).toBe(true);
  expect(isIn({ status: 'withdrawn' }, {})).toBe(false);
  const mergedInto = { no: no('2026-0009'), status: 'received', holder: { kind: 'team' } } as const;
  expect(isIn({ mergedInto }, {})).toBe(false);
});

it('counts from the beginning of the day in Denmark', () => {
  const changedAt = '2026-11-15T23:30:00.000Z';
  expect(isIn({ changedAt }, { since: '2026-11-16' })).toBe(true);
  expect(isIn({ changedAt }, { since: '2026-11-17' })).toBe(false);
});

it('goes by where it was assessed to belong, and until then by its proposer', () => {
  const answers = { challenge: 'x', areas: ['loen'] };
  expect(isIn({ answers }, { area: 'loen' })).toBe(true);
  expect(isIn({ answers, assessments: [anAssessment()] }, { area: 'loen' })).toBe(false);
  expect(isIn({ answers, assessments: [anAssessment()] }, { area: 'it' })).toBe(true);
});

it('knows a forum by who has it and who treated it', () => {
  expect(isIn({ holder: { kind: 'forum', forum: 'board' } }, { forum: 'board' })).toBe(true);
  expect(isIn({ treatments: [aTreatment()] }, { forum: 'board' })).toBe(true);
  expect(isIn({}, { forum: 'board' })).toBe(false);
});

it('knows a round by where it was written, and by what was worked on there', () => {
  expect(isIn({ campaign: { round: ROUND, title: 'Forår' } }, { round: ROUND })).toBe(true);
  const origin = { round: ROUND, workshop: 'Forår', station: 'Løn' };
  expect(isIn({ origin }, { round: ROUND })).toBe(true);
  expect(isIn({}, { round: ROUND })).toBe(false);
  expect(fits(aProposal('2026-0001'), { round: ROUND }, new Set([no('2026-0001')]))).toBe(true);
});

it('finds the very one that is named, whatever came of it', () => {
  expect(isIn({ status: 'withdrawn' }, { proposal: no('2026-0001') })).toBe(true);
  expect(isIn({}, { proposal: no('2026-0002') })).toBe(false);
});
