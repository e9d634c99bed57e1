/** Treatments, decisions and typed forms as tests need them: ordinary unless told otherwise. */
import type { DecisionGiven, TypedDecision } from '../../src/domain/decision/typed-decision.ts';
import type { TreatmentGiven, TypedTreatment } from '../../src/domain/decision/typed-treatment.ts';
import type { AnswerParts, Decision, Treatment } from '../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { aProposal } from './a-proposal.ts';
import { anAssessment } from './an-assessment.ts';

export const PARTS: AnswerParts = {
  challenge: 'Timerne skrives tre steder.',
  initiative: 'Timerne skrives ét sted fra nytår. Resten følger.',
  improvement: 'I sparer et kvarter om ugen.',
  horizon: { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' },
};
export const REASON = 'Det er billigt, og mange har bedt om det.';

/** What the board did on Tuesday 17 November 2026, at item 6. */
export const MEETING: TreatmentGiven = {
  forum: 'board',
  on: '2026-11-17',
  item: '6',
  word: 'agreed',
};

export function aTreatment(differs: Partial<Treatment> = {}): Treatment {
  return {
    ...MEETING,
    by: asId<PersonId>('dorthe'),
    at: '2026-11-18T09:00:00.000Z',
    ...differs,
  };
}

export function given(differs: Partial<DecisionGiven> = {}): DecisionGiven {
  return { outcome: 'planned', reason: REASON, parts: PARTS, ...differs };
}

/** Recommended by the owner on 16 November. */
export function aDecision(differs: Partial<Decision> = {}): Decision {
  return {
    ...given(),
    version: 1,
    state: 'draft',
    by: asId<PersonId>('ole'),
    as: 'process-owner',
    at: '2026-11-16T12:00:00.000Z',
    ...differs,
  };
}

export function typedTreatment(differs: Partial<TypedTreatment> = {}): TypedTreatment {
  const { forum, on, word } = MEETING;
  return { forum, on, word, item: '6', addition: '', note: '', ...differs };
}

export function typedDecision(differs: Partial<TypedDecision> = {}): TypedDecision {
  return {
    outcome: 'planned',
    reason: REASON,
    challenge: PARTS.challenge,
    initiative: 'Timerne skrives ét sted fra nytår. Resten følger.',
    improvement: 'I sparer et kvarter om ugen.',
    horizon: '1. halvår 2027',
    now: '',
    first: '',
    amount: '',
    unit: 'kr',
    every: 'once',
    caseNumber: '',
    caseworker: '',
    closed: 'false',
    partOf: '',
    ...differs,
  };
}

/** With the board, as its owner recommended it. */
export function atTheBoard(number: string, differs: Partial<Proposal> = {}): Proposal {
  return aProposal(number, {
    status: 'forwarded',
    holder: { kind: 'forum', forum: 'board' },
    dueOn: '2026-12-02',
    assessments: [anAssessment({ extent: 'small' })],
    decision: aDecision(),
    ...differs,
  });
}

/** Decided by the board, and not published. */
export function readyAnswer(number: string, differs: Partial<Proposal> = {}): Proposal {
  const { dueOn: _, ...rest } = atTheBoard(number);
  return {
    ...rest,
    holder: { kind: 'team' },
    treatments: [aTreatment({ decides: true })],
    decision: aDecision({ version: 2, state: 'ready', as: 'decider' }),
    ...differs,
  };
}
