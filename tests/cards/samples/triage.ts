// Cards of those who sort proposals.

import type * as cards from '../../../src/cards/index.ts';
import { matrix as fillMatrix } from '../../../src/cards/views/matrix.ts';
import { proposal as fillProposal } from '../../../src/cards/views/proposal.ts';
import { queue as fillQueue } from '../../../src/cards/views/queue.ts';
import { queueEnd as fillQueueEnd } from '../../../src/cards/views/queue-end.ts';
import { queueStart as fillQueueStart } from '../../../src/cards/views/queue-start.ts';
import { sendOn as fillSendOn } from '../../../src/cards/views/send-on.ts';
import type { Assessment } from '../../../src/domain/proposal/assessment.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Reached } from '../../../src/domain/shared/posts.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { AT, type Fill, forslag, NO, namesIn } from './data.ts';
import { proposalIn } from './proposals.ts';
import type { Typed } from './typed.ts';

const COUNTS: cards.QueueView['counts'] = [
  { filter: 'all', count: 31 },
  { filter: 'untouched', count: 20 },
  { filter: 'unassessed', count: 24 },
  { filter: 'assessed', count: 7 },
  { filter: 'overdue', count: 3 },
  { filter: 'area:it', count: 12 },
  { filter: 'area:staff', count: 9 },
];
const PLACE: cards.QueuePlace = {
  filter: 'all',
  trail: [NO, NO, NO, NO, NO],
  overview: { from: '2026-11-15T23:00:00.000Z', until: '2026-11-22T23:00:00.000Z' },
};
const START: cards.QueuePlace = { filter: 'all', trail: [] };

export function assessmentIn(typed: Typed, more: Partial<Assessment> = {}): Assessment {
  return {
    area: 'it',
    need: 'system',
    authority: 'process-owner',
    extent: 'medium',
    value: 'high',
    note: typed.long(1_000),
    by: asId<PersonId>('p'),
    at: AT,
    version: 2,
    ...more,
  };
}

function queues(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.QueueView>): Fill =>
    (typed, language) =>
      fillQueue(
        {
          proposal: proposalIn(typed, { status: 'received', holder: { kind: 'team' } }),
          set: forslag(typed),
          names: namesIn(typed, language),
          place: START,
          counts: COUNTS,
          at: 12,
          total: 31,
          overdue: false,
          rules: DEFAULT_RULES,
          judgement: {
            area: 'it',
            need: 'system',
            authority: 'process-owner',
            extent: '',
            value: '',
            note: '',
          },
          faults: [],
          ...more(typed),
        },
        language,
      );
  const assessed = (typed: Typed) =>
    proposalIn(typed, {
      status: 'assessing',
      holder: { kind: 'team' },
      version: 3,
      assessments: [assessmentIn(typed)],
      supplements: Array.from({ length: 9 }, () => ({ at: AT, text: typed.long(4_000) })),
    });
  return {
    queue: shown(() => ({})),
    'queue-saved': shown((typed) => ({
      proposal: assessed(typed),
      place: PLACE,
      overdue: true,
      assessor: typed.name,
      judgement: { ...assessmentIn(typed), area: 'it', note: typed.long(1_000) },
      note: { kind: 'saved', no: NO, extent: 'small', value: 'high', priority: 'quick-win' },
    })),
    'queue-faults': shown((typed) => ({
      place: PLACE,
      judgement: {
        area: '',
        need: 'unknown',
        authority: 'unknown',
        extent: '',
        value: '',
        note: typed.long(1_000),
      },
      faults: [
        { field: 'area', kind: 'required' },
        { field: 'authority', kind: 'required' },
        { field: 'extent', kind: 'required' },
        { field: 'value', kind: 'required' },
        { field: 'note', kind: 'cpr', shown: ['010190-••••'] },
      ],
    })),
    'queue-suggested': shown((typed) => ({
      proposal: {
        ...assessed(typed),
        flags: {
          movesWork: { netHours: -1_234.5 },
          touchesLaw: { reviewer: typed.long(80), reviewedAt: '2026-12-01' },
          concernsMed: true,
          budget: { year: 2027 },
          automation: 'developing',
        },
        notes: ['p', 'q', 'r'].map((by) => ({
          by: asId<PersonId>(by),
          at: AT,
          text: typed.long(1_000),
        })),
        assessments: (['small', 'small', 'large'] as const).map((extent, at) =>
          assessmentIn(typed, { extent, by: asId<PersonId>(`p${at}`) }),
        ),
      },
      rules: { ...DEFAULT_RULES, severalAssessors: true },
      assessor: typed.name,
      assignee: typed.name,
      people: { p: typed.name, q: typed.name, r: typed.name },
      suggested: {
        area: { is: 'it', confidence: 0.7, words: [typed.name, typed.name, typed.name] },
        need: { is: 'abolish', confidence: 0.4, words: [typed.name], cases: [NO, NO] },
        extent: { is: 'small', confidence: 0.2, words: [], cases: [NO] },
      },
      alike: [
        { no: NO, score: 0.8, shared: [{ mine: typed.name }, { mine: typed.name }] },
        { no: NO, score: 0.4, shared: [] },
      ],
    })),
    'queue-noted': shown(() => ({ note: { kind: 'noted', no: NO } })),
    'queue-asked': shown(() => ({ note: { kind: 'asked', no: NO } })),
    'queue-flagged': shown(() => ({ note: { kind: 'flagged', no: NO } })),
    'queue-redacted': shown(() => ({ note: { kind: 'redacted', no: NO, busy: 2 } })),
    'queue-assigned': shown((typed) => ({
      note: { kind: 'assigned', no: NO, name: typed.name },
    })),
    'queue-unassigned': shown(() => ({ note: { kind: 'assigned', no: NO } })),
    'queue-meanwhile': shown((typed) => ({
      proposal: assessed(typed),
      place: PLACE,
      judgement: { ...assessmentIn(typed), area: 'it', note: typed.long(1_000) },
      note: {
        kind: 'judged-meanwhile',
        by: typed.name,
        at: AT,
        extent: 'large',
        value: 'low',
      },
    })),
  };
}

function reachedIn(typed: Typed, as: Reached['as'], hasApp: boolean): Reached {
  return { as, name: typed.name, mail: typed.name, hasApp, ...(hasApp && { lastAt: AT }) };
}

function sending(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.SendOnView>, authority: Assessment['authority']): Fill =>
    (typed, language) =>
      fillSendOn(
        {
          proposal: proposalIn(typed, {
            status: 'assessing',
            holder: { kind: 'team' },
            assessments: [assessmentIn(typed, { authority })],
          }),
          names: namesIn(typed, language),
          place: PLACE,
          way: { kind: 'forum', forums: [] },
          reach: {},
          days: 10,
          typed: { forum: '', dueOn: '2026-12-07' },
          ...more(typed),
        },
        language,
      );
  const owner = (typed: Typed) =>
    ({ kind: 'owner', area: 'it', owner: { name: typed.name, mail: typed.name } }) as const;
  return {
    'send-on-owner': shown((typed) => ({ way: owner(typed) }), 'process-owner'),
    'send-on-owner-late': shown(
      (typed) => ({
        way: owner(typed),
        typed: { forum: '', dueOn: '2026-11-01' },
        fault: { kind: 'bad-day' },
      }),
      'administrative',
    ),
    'send-on-owner-reached': shown(
      (typed) => ({
        way: owner(typed),
        reach: { owner: [reachedIn(typed, 'owner', true), reachedIn(typed, 'substitute', true)] },
      }),
      'process-owner',
    ),
    'send-on-owner-without': shown(
      (typed) => ({
        way: owner(typed),
        reach: { owner: [reachedIn(typed, 'owner', false), reachedIn(typed, 'substitute', false)] },
      }),
      'process-owner',
    ),
    'send-on-substitute': shown(
      (typed) => ({
        way: owner(typed),
        reach: { owner: [reachedIn(typed, 'owner', false), reachedIn(typed, 'substitute', true)] },
      }),
      'process-owner',
    ),
    'send-on-forum-chosen': shown(
      (typed) => ({
        way: {
          kind: 'forum',
          forums: ['a', 'b', 'c'].map((id) => ({ id, name: typed.name })),
          chosen: 'a',
        },
        reach: {
          a: [reachedIn(typed, 'decider', true), reachedIn(typed, 'secretary', false)],
          b: [reachedIn(typed, 'decider', false)],
        },
      }),
      'political',
    ),
    'send-on-forum': shown(() => ({}), 'political'),
    'send-on-forum-wrong': shown(
      (typed) => ({
        typed: { forum: typed.long(60), dueOn: '2026-12-07' },
        fault: { kind: 'bad-forum' },
      }),
      'political',
    ),
    'send-on-own-unit': shown(
      () => ({ way: { kind: 'answer', outcome: 'decided-locally' } }),
      'own-unit',
    ),
    'send-on-state': shown(
      (typed) => ({
        way: { kind: 'answer', outcome: 'passed-on' },
        typed: { forum: '', dueOn: '', answer: typed.long(1_000) },
        fault: { kind: 'cpr', shown: ['010190-••••'] },
      }),
      'national',
    ),
  };
}

export function triage(): Record<string, Fill> {
  const low = { small: 1, medium: 0, large: 2 };
  const cells = { high: { small: 4, medium: 3, large: 1 }, medium: low, low };
  const gone = (typed: Typed) =>
    ({
      kind: 'handled',
      proposal: proposalIn(typed, { holder: { kind: 'forum', forum: typed.long(60) } }),
    }) as const;
  return {
    ...queues(),
    ...sending(),
    'queue-start': (typed, language) =>
      fillQueueStart({ counts: COUNTS, filter: 'all', names: namesIn(typed, language) }, language),
    'queue-start-area': (typed, language) =>
      fillQueueStart(
        { counts: COUNTS, filter: 'area:it', names: namesIn(typed, language) },
        language,
      ),
    'queue-start-empty': (typed, language) =>
      fillQueueStart({ counts: [], filter: 'all', names: namesIn(typed, language) }, language),
    'queue-end': (typed, language) =>
      fillQueueEnd(
        { place: PLACE, counts: COUNTS, names: namesIn(typed, language), note: gone(typed) },
        language,
      ),
    'proposal-handler-assessed': (typed, language) =>
      fillProposal(
        {
          proposal: proposalIn(typed, { assessments: [assessmentIn(typed)] }),
          set: forslag(typed),
          history: [{ at: AT, kind: 'assessed', from: 'received', extent: 'large', value: 'low' }],
          reader: 'handler',
          priority: 'later',
          overdue: false,
          names: namesIn(typed, language),
        },
        language,
      ),
    'matrix-kept': (_, language) =>
      fillMatrix(
        {
          counts: { cells, assessed: 14, unassessed: 24 },
          matrix: DEFAULT_RULES.matrix,
          kept: {
            area: { kept: 8, of: 10 },
            need: { kept: 1_234, of: 1_300 },
            authority: { kept: 0, of: 1 },
            extent: { kept: 0, of: 0 },
          },
          automation: [
            { stage: 'identified', count: 3 },
            { stage: 'selected', count: 0 },
            { stage: 'running', count: 1 },
          ],
        },
        language,
      ),
    matrix: (_, language) =>
      fillMatrix(
        { counts: { cells, assessed: 14, unassessed: 24 }, matrix: DEFAULT_RULES.matrix },
        language,
      ),
  };
}
