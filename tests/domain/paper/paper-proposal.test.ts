import { expect, it } from 'vitest';
import { paperProposal } from '../../../src/domain/paper/paper-proposal.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aDecision, aTreatment, PARTS } from '../../support/a-decision.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { REGISTER } from '../../support/leader-world.ts';

const onPaper = (differs: Partial<Proposal> = {}) =>
  paperProposal(aProposal('2026-0001', differs), REGISTER);

const PUBLISHED = aDecision({
  state: 'published',
  publishedAt: '2026-11-20T09:00:00.000Z',
  publishedBy: asId<PersonId>('mette'),
  disputed: true,
});

it('is called what the answer calls it, and until then by its first words', () => {
  expect(onPaper()).toMatchObject({ title: 'Udfordring 2026-0001', kept: false });
  expect(onPaper({ decision: PUBLISHED }).title).toBe(PARTS.challenge);
  expect(onPaper({ decision: aDecision() }).title).toBe('Udfordring 2026-0001');
});

it('names neither its workplace nor those who lead it in its first words', () => {
  const answers = { challenge: 'På Solsikken skriver Karen Holm timerne tre steder' };
  const unit = asId<UnitId>('1003000001');
  expect(onPaper({ answers, unit }).title).toBe('På ▇▇▇ skriver ▇▇▇ timerne tre steder');
  expect(onPaper({ answers: { challenge: 'Timerne skrives tre steder' }, unit }).title).toBe(
    'Timerne skrives tre steder',
  );
});

it('has no word of whoever wrote for the team alone', () => {
  const answers = { challenge: 'På Solsikken skriver Karen det selv', visibility: 'team' };
  expect(onPaper({ answers })).toMatchObject({ kept: true });
  expect(JSON.stringify(onPaper({ answers }))).not.toContain('Karen');
});

it('carries nobody and nothing that is only for those who handle it', () => {
  const everything = onPaper({
    unit: asId<UnitId>('1003000001'),
    decision: PUBLISHED,
    formerDecisions: [{ ...PUBLISHED, reason: 'før' }, aDecision({ reason: 'kladde' })],
    treatments: [aTreatment({ note: 'hemmelig note', onBehalf: true })],
    assessments: [anAssessment({ note: 'hemmelig note' })],
    notes: [{ by: asId<PersonId>('ole'), at: '2026-11-20T09:00:00.000Z', text: 'hemmelig note' }],
    flags: { touchesLaw: { reviewer: 'Bente Jurist' }, concernsMed: true },
    verdicts: [
      { person: asId<PersonId>('v'), at: '2026-11-20T09:00:00.000Z', missing: 'hemmelig note' },
    ],
    example: { text: 'Fredag aften', by: asId<PersonId>('mette'), at: '2026-11-20T09:00:00.000Z' },
  });

  const text = JSON.stringify(everything);
  for (const hidden of ['hemmelig', 'proposer', 'mette', 'ole', 'dorthe', 'Bente', 'Solsikken']) {
    expect(text).not.toContain(hidden);
  }
  expect(everything).toMatchObject({
    department: 'Børn og Unge',
    outcome: 'planned',
    example: 'Fredag aften',
    concernsMed: true,
  });
  expect(everything.formerDecisions).toHaveLength(1);
});

it('counts workplaces and people, its own included', () => {
  const own = asId<UnitId>('1003000001');
  const endorsed = { people: 3, units: [own, asId<UnitId>('1003000002')] };
  expect(onPaper({ unit: own, endorsed })).toMatchObject({ workplaces: 2, people: 4 });
  expect(onPaper()).toMatchObject({ workplaces: 1, people: 1 });
});

it('is sorted as it was assessed last, and until then as its proposer put it', () => {
  const answers = { challenge: 'x', areas: ['loen'], need: 'abolish', authority: 'national' };
  expect(onPaper({ answers })).toMatchObject({
    ...{ areas: ['loen'], need: 'abolish', authority: 'national' },
  });
  expect(onPaper({ answers })).not.toHaveProperty('extent');
  expect(onPaper({ answers, assessments: [anAssessment()] })).toMatchObject({
    ...{ areas: ['it', 'loen'], need: 'system', authority: 'process-owner', extent: 'medium' },
  });
  expect(onPaper({ merged: [no('2026-0004')] }).merged).toEqual(['2026-0004']);
});

it('tells no word of whoever decided before everybody is told', () => {
  const treatments = [aTreatment({ forum: 'chiefs' }), aTreatment({ decides: true })];
  const ready = aDecision({ state: 'ready' });
  expect(onPaper({ treatments, decision: ready }).treatments.map(({ forum }) => forum)).toEqual([
    'chiefs',
  ]);
  expect(onPaper({ treatments, decision: PUBLISHED }).treatments).toHaveLength(2);
});

it('tells what was said in a workshop without who follows up', () => {
  const workshop = {
    title: 'Lederdag',
    said: 'Det gør vi',
    agreed: 'do',
    who: 'Ole Bang',
  } as const;
  const [treatment] = onPaper({ treatments: [aTreatment({ workshop })] }).treatments;
  expect(treatment?.workshop).toEqual({ title: 'Lederdag', said: 'Det gør vi', agreed: 'do' });
});

it('gives the answer it has, with a decision or without', () => {
  expect(onPaper({ answer: 'Brug vejledningen.', outcome: 'guidance' }).reason).toBe(
    'Brug vejledningen.',
  );
  expect(onPaper({ decision: PUBLISHED }).reason).toBe(PUBLISHED.reason);
  expect(onPaper({ decision: aDecision() })).not.toHaveProperty('reason');
});

it('quotes what was written for the team alone only where whoever wrote it agreed', () => {
  const answers = { challenge: 'Vi venter.', visibility: 'team' };
  const example = { text: 'Ni dage', by: asId<PersonId>('mette'), at: '2026-11-20T09:00:00.000Z' };
  expect(onPaper({ answers, example })).not.toHaveProperty('example');
  expect(onPaper({ answers, example: { ...example, agreed: true } }).example).toBe('Ni dage');
});
