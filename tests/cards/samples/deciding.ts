// Cards of those who decide and publish.
import type * as cards from '../../../src/cards/index.ts';
import { answers as fillAnswers } from '../../../src/cards/views/answers.ts';
import { answersConfirm as fillConfirm } from '../../../src/cards/views/answers-confirm.ts';
import { answersSent as fillSent } from '../../../src/cards/views/answers-sent.ts';
import { answersStart as fillStart } from '../../../src/cards/views/answers-start.ts';
import { decideForm as fillDecideForm } from '../../../src/cards/views/decide-form.ts';
import { forumForm as fillForumForm } from '../../../src/cards/views/forum-form.ts';
import { review as fillReview } from '../../../src/cards/views/review.ts';
import { settled as fillSettled } from '../../../src/cards/views/settled.ts';
import { sitting as fillSitting } from '../../../src/cards/views/sitting.ts';
import { sittingForm as fillSittingForm } from '../../../src/cards/views/sitting-form.ts';
import { trail as fillTrail } from '../../../src/cards/views/trail.ts';
import { unreached as fillUnreached } from '../../../src/cards/views/unreached.ts';
import type { Decision, Treatment } from '../../../src/domain/proposal/decision.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import { partsIn } from './news.ts';
import { proposalIn } from './proposals.ts';
import type { Typed } from './typed.ts';

const { words } = DEFAULT_RULES;
const [AGREED] = words;
const BY = asId<PersonId>('p');
const NUMBERS = Array.from({ length: 40 }, (_, at) => proposalNo(2026, at + 1));

export function treatmentIn(typed: Typed, more: Partial<Treatment> = {}): Treatment {
  return {
    forum: 'board',
    on: '2027-01-19',
    item: typed.long(20).replaceAll('\n', ' '),
    word: 'agreed',
    addition: typed.long(500),
    note: typed.long(500),
    by: BY,
    at: AT,
    ...more,
  };
}

export function decisionIn(typed: Typed, more: Partial<Decision> = {}): Decision {
  return {
    version: 3,
    state: 'ready',
    outcome: 'planned',
    reason: typed.long(2_000),
    parts: partsIn(typed),
    economy: { amount: -120_000, unit: 'kr', every: 'year' },
    caseNumber: '85.11.06-P20-1-25',
    caseworker: typed.name,
    closed: true,
    by: BY,
    as: 'decider',
    at: AT,
    ...more,
  };
}

function typedIn(typed: Typed): cards.DecideFormView['typed'] {
  return {
    outcome: 'planned',
    reason: typed.long(2_000),
    challenge: typed.long(600),
    initiative: typed.long(600),
    improvement: typed.long(600),
    horizon: '1. halvår 2027',
    now: typed.long(600),
    first: typed.long(600),
    amount: '-120.000',
    unit: 'kr',
    every: 'year',
    caseNumber: 'Journal 12',
    caseworker: typed.long(100).replaceAll('\n', ' '),
    closed: 'true',
    partOf: 'i3',
  };
}

const NOTHING: cards.DecideFormView['typed'] = {
  ...{ outcome: '', reason: '', challenge: '', initiative: '', improvement: '', horizon: '' },
  ...{ now: '', first: '', amount: '', unit: 'kr', every: 'once' },
  ...{ caseNumber: '', caseworker: '', closed: '', partOf: '' },
};
/** More than are shown, one of the rest chosen. */
const runningIn = (typed: Typed) =>
  Array.from({ length: 40 }, (_, at) => ({ id: `i${39 - at}`, title: typed.long(100) }));
const HANDLING = { forum: 'board', on: '2027-01-19', item: '', word: '', addition: '', note: '' };

function trailIn(typed: Typed): readonly Treatment[] {
  return Array.from({ length: 40 }, (_, at) =>
    treatmentIn(typed, at === 39 ? { decides: true, onBehalf: true } : {}),
  );
}

function forums(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.ForumFormView>): Fill =>
    (typed, language) =>
      fillForumForm(
        {
          proposal: proposalIn(typed, { holder: { kind: 'forum', forum: 'board' } }),
          names: namesIn(typed, language),
          forum: typed.name,
          onBehalf: false,
          words,
          examples: [],
          here: 1,
          typed: HANDLING,
          faults: [],
          ...more(typed),
        },
        language,
      );
  return {
    'forum-form': shown(() => ({})),
    'forum-form-much': shown((typed) => ({
      proposal: proposalIn(typed, {
        holder: { kind: 'forum', forum: 'board' },
        treatments: trailIn(typed),
        decision: decisionIn(typed, { state: 'draft', as: 'process-owner' }),
      }),
      onBehalf: true,
      examples: Array.from({ length: 9 }, () => typed.long(4_000)),
      here: 31,
      note: 'saved',
    })),
    'forum-form-faults': shown((typed) => ({
      proposal: proposalIn(typed, { decision: decisionIn(typed) }),
      typed: {
        ...HANDLING,
        item: typed.long(20).replaceAll('\n', ' '),
        addition: typed.long(500),
        note: typed.long(500),
      },
      faults: [
        { field: 'on', kind: 'bad-day' },
        { field: 'word', kind: 'required' },
        { field: 'item', kind: 'too-long', max: 20 },
        { field: 'addition', kind: 'cpr', shown: ['010190-••••'] },
        { field: 'note', kind: 'cpr', shown: ['010190-••••'] },
      ],
      note: 'not-open',
    })),
  };
}

function decisions(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.DecideFormView>): Fill =>
    (typed, language) =>
      fillDecideForm(
        {
          proposal: proposalIn(typed),
          names: namesIn(typed, language),
          words,
          treatment: treatmentIn(typed),
          large: false,
          typed: NOTHING,
          faults: [],
          ...more(typed),
        },
        language,
      );
  return {
    'decide-form': shown(() => ({})),
    'decide-form-large': shown((typed) => ({
      proposal: proposalIn(typed, { decision: decisionIn(typed) }),
      large: true,
      running: runningIn(typed),
      typed: typedIn(typed),
      note: 'changed',
    })),
    'decide-form-faults': shown((typed) => ({
      typed: { ...typedIn(typed), outcome: '' },
      faults: [
        { field: 'outcome', kind: 'required' },
        { field: 'partOf', kind: 'nothing-to-do' },
        { field: 'reason', kind: 'cpr', shown: ['010190-••••'] },
        { field: 'challenge', kind: 'required' },
        { field: 'initiative', kind: 'too-long', max: 600 },
        { field: 'horizon', kind: 'not-a-horizon' },
        { field: 'amount', kind: 'not-a-number' },
        { field: 'caseNumber', kind: 'too-long', max: 40 },
      ],
    })),
    'settled-ready': (_, language) => fillSettled({ no: NO, back: false }, language),
    'settled-back': (_, language) => fillSettled({ no: NO, back: true }, language),
  };
}

function sittings(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.SittingFormView>): Fill =>
    (typed, language) =>
      fillSittingForm(
        {
          forum: 'board',
          forumName: typed.name,
          onBehalf: false,
          words,
          items: NUMBERS.map((no) => ({ no, title: typed.long(70) })),
          more: 9,
          typed: { on: '2027-01-19', item: '', word: '', outcome: '', proposals: NUMBERS },
          faults: [],
          ...more(typed),
        },
        language,
      );
  const looked =
    (done: boolean): Fill =>
    (typed, language) => {
      const kinds = ['decides', 'no-draft', 'lacks', 'not-here', 'changed-since'] as const;
      return fillSitting(
        {
          forum: 'board',
          forumName: typed.name,
          on: '2027-01-19',
          item: typed.long(20).replaceAll('\n', ' '),
          word: AGREED ?? { id: 'agreed', name: { da: 'tiltrådt', en: 'agreed' } },
          outcome: 'planned',
          done,
          lines: NUMBERS.map((no, at) => ({ no, seen: 3, kind: kinds[at % 5] ?? 'decides' })),
        },
        language,
      );
    };
  return {
    'sitting-form': shown(() => ({})),
    'sitting-form-empty': shown(() => ({ items: [], more: 0, onBehalf: true })),
    'sitting-form-faults': shown(() => ({
      faults: [
        { field: 'on', kind: 'bad-day' },
        { field: 'item', kind: 'too-long' },
        { field: 'word', kind: 'required' },
        { field: 'outcome', kind: 'required' },
        { field: 'proposals', kind: 'required' },
      ],
    })),
    'sitting-looked-at': looked(false),
    'sitting-done': looked(true),
    'sitting-nothing': (typed, language) =>
      fillSitting(
        {
          forum: 'board',
          forumName: typed.name,
          on: '2027-01-19',
          item: '',
          word: { id: 'agreed', name: { da: 'tiltrådt', en: 'agreed' } },
          outcome: 'done',
          done: false,
          lines: [{ no: NO, seen: 0, kind: 'no-draft' }],
        },
        language,
      ),
  };
}

function trails(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.TrailView>): Fill =>
    (typed, language) =>
      fillTrail(
        {
          proposal: proposalIn(typed),
          names: namesIn(typed, language),
          words,
          open: true,
          typed: HANDLING,
          faults: [],
          ...more(typed),
        },
        language,
      );
  return {
    trail: shown(() => ({})),
    'trail-long': shown((typed) => ({
      proposal: proposalIn(typed, { treatments: trailIn(typed) }),
      note: 'noted',
    })),
    'trail-closed': shown((typed) => ({
      proposal: proposalIn(typed, { treatments: trailIn(typed) }),
      open: false,
    })),
    'trail-too-late': shown(() => ({
      note: 'not-open',
      faults: [{ field: 'forum', kind: 'required' }],
    })),
  };
}

function answers(): Record<string, Fill> {
  const listed = (typed: Typed): readonly cards.ListedAnswer[] =>
    NUMBERS.map((no, at) => ({
      no,
      title: typed.long(4_000),
      outcome: 'planned',
      lacks: at < 3 ? ['challenge', 'now', 'first'] : [],
      ...(at > 2 && at < 7 && { hard: 57 }),
    }));
  const all =
    (more: (typed: Typed) => Partial<cards.AnswersView>): Fill =>
    (typed, language) =>
      fillAnswers(
        {
          answers: listed(typed),
          sendable: 28,
          proposers: 31,
          others: 56,
          unreached: 2,
          ...more(typed),
        },
        language,
      );
  const reviewed =
    (more: (typed: Typed) => Partial<cards.ReviewView>): Fill =>
    (typed, language) =>
      fillReview(
        {
          proposal: proposalIn(typed, { treatments: trailIn(typed) }),
          decision: decisionIn(typed),
          names: namesIn(typed, language),
          words,
          at: 3,
          total: 31,
          large: true,
          typed: typedIn(typed),
          faults: [],
          ...more(typed),
        },
        language,
      );
  const confirm =
    (more: Partial<cards.AnswersConfirmView>): Fill =>
    (_, language) =>
      fillConfirm(
        {
          answers: NUMBERS.map((no) => ({ no, version: 3 })),
          people: 87,
          unreached: 2,
          count: true,
          ...more,
        },
        language,
      );
  return {
    'answers-start': (_, language) => fillStart({ count: 2 }, language),
    'answers-start-empty': (_, language) => fillStart({ count: 0 }, language),
    answers: all(() => ({})),
    'answers-one': all((typed) => ({
      answers: listed(typed).slice(-1),
      sendable: 1,
      proposers: 1,
      others: 0,
      unreached: 0,
      saved: NO,
    })),
    'answers-none': all(() => ({
      ...{ answers: [], sendable: 0, proposers: 0, others: 0, unreached: 0 },
      note: 'not-ready',
    })),
    'answers-review': reviewed(() => ({})),
    'answers-review-law': reviewed((typed) => ({
      proposal: proposalIn(typed, { flags: { touchesLaw: { reviewer: typed.name } } }),
      decision: decisionIn(typed, { as: 'process-owner', disputed: true }),
      running: runningIn(typed),
      board: typed.name,
    })),
    'answers-review-law-noted': reviewed((typed) => ({
      proposal: proposalIn(typed, {
        flags: { touchesLaw: { reviewer: typed.name, reviewedAt: '2027-01-19' } },
      }),
      note: 'law-noted',
      notedBy: typed.name,
    })),
    'answers-review-faults': reviewed((typed) => ({
      decision: decisionIn(typed, { as: 'process-owner' }),
      large: false,
      saved: NO,
      note: 'changed',
      faults: [
        { field: 'reason', kind: 'required' },
        { field: 'caseworker', kind: 'cpr', shown: ['010190-••••'] },
      ],
    })),
    'answers-confirm': confirm({}),
    'answers-confirm-few': confirm({ count: false, people: 3, unreached: 0 }),
    'answers-confirm-missing': confirm({ note: 'count-missing' }),
    'answers-confirm-wrong': confirm({ note: 'count-wrong' }),
    'answers-sent': (_, language) =>
      fillSent(
        {
          sent: 36,
          left: 4,
          notSent: [
            { no: NO, kind: 'not-ready' },
            { no: NO, kind: 'changed-since' },
            { no: NO, kind: 'not-found' },
            { no: NO, kind: 'lacks', lacks: ['reason'] },
          ],
        },
        language,
      ),
    'answers-sent-none': (_, language) =>
      fillSent({ sent: 0, left: 0, notSent: [{ no: NO, kind: 'not-ready' }] }, language),
    'answers-unreached': (typed, language) =>
      fillUnreached({ names: Array.from({ length: 60 }, () => typed.name) }, language),
    'answers-unreached-unknown': (_, language) => fillUnreached({ names: [''] }, language),
  };
}

export function deciding(): Record<string, Fill> {
  return { ...forums(), ...decisions(), ...sittings(), ...trails(), ...answers() };
}
