// Cards of those who answer proposals.
import type * as cards from '../../../src/cards/index.ts';
import { answerForm as fillAnswerForm } from '../../../src/cards/views/answer-form.ts';
import { task as fillTask } from '../../../src/cards/views/task.ts';
import { taskDetails as fillTaskDetails } from '../../../src/cards/views/task-details.ts';
import { taskDone as fillTaskDone } from '../../../src/cards/views/task-done.ts';
import { taskList as fillTaskList } from '../../../src/cards/views/task-list.ts';
import { taskOver as fillTaskOver } from '../../../src/cards/views/task-over.ts';
import { taskPreview as fillTaskPreview } from '../../../src/cards/views/task-preview.ts';
import { taskText as fillTaskText } from '../../../src/cards/views/task-text.ts';
import type { DecisionGiven } from '../../../src/domain/decision/typed-decision.ts';
import { TASK_ENDS, type TaskHolder } from '../../../src/domain/delivery/task-contents.ts';
import type { TypedAnswer } from '../../../src/domain/proposal/decision.ts';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { AT, type Fill, NO, namesIn } from './data.ts';
import { partsIn } from './news.ts';
import { proposalIn } from './proposals.ts';
import { assessmentIn } from './triage.ts';
import type { Typed } from './typed.ts';

const OWNER: TaskHolder = { kind: 'owner', area: 'it' };
const SEEN = { version: 2, draft: 1 };

export function answerIn(typed: Typed): DecisionGiven {
  return { outcome: 'planned', reason: typed.long(2_000), parts: partsIn(typed) };
}

export function typedAnswerIn(typed: Typed): TypedAnswer {
  return {
    outcome: 'planned',
    challenge: typed.long(600),
    initiative: typed.long(600),
    improvement: typed.long(600),
    horizon: typed.long(60),
    reason: typed.long(2_000),
    now: typed.long(600),
    first: typed.long(600),
  };
}

function told(holder: TaskHolder): Fill {
  return (typed, language) =>
    fillTask(
      {
        task: {
          kind: 'task',
          no: NO,
          title: typed.long(70),
          challenge: typed.long(600),
          holder,
          dueOn: '2026-12-11',
          workplaces: 14,
        },
        names: namesIn(typed, language),
      },
      language,
    );
}

function lists(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.TaskListView>): Fill =>
    (typed, language) =>
      fillTaskList(
        {
          items: [],
          total: 0,
          overdue: 0,
          page: 0,
          pages: 1,
          noPost: false,
          workshops: [],
          names: namesIn(typed, language),
          ...more(typed),
        },
        language,
      );
  const item = (typed: Typed): cards.ListedTask => ({
    no: NO,
    title: typed.long(70),
    holder: OWNER,
    dueOn: '2026-12-11',
    overdue: false,
    begun: false,
  });
  return {
    'task-list': shown((typed) => ({
      items: [
        { ...item(typed), overdue: true },
        { ...item(typed), begun: true },
        { ...item(typed), holder: { kind: 'forum', forum: 'board' } },
        ...Array.from({ length: 3 }, () => item(typed)),
      ],
      total: 14,
      overdue: 1,
      page: 1,
      pages: 3,
    })),
    'task-list, with workshops': shown((typed) => ({
      items: Array.from({ length: 6 }, () => item(typed)),
      total: 14,
      overdue: 0,
      workshops: Array.from({ length: 6 }, () => ({
        round: asId<RoundId>('round-1'),
        title: typed.long(120),
        unanswered: 12,
      })),
      pages: 3,
    })),
    'task-list-empty': shown(() => ({})),
    'task-list-no-post': shown(() => ({ noPost: true })),
  };
}

function details(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.TaskDetailsView>): Fill =>
    (typed, language) =>
      fillTaskDetails(
        {
          proposal: proposalIn(typed, { assessments: [assessmentIn(typed)] }),
          holder: OWNER,
          overdue: false,
          names: namesIn(typed, language),
          guidance: [],
          ...more(typed),
        },
        language,
      );
  const guidance = (typed: Typed) => ({
    id: 'g',
    title: typed.name,
    link: 'https://intranet.example/vejledning',
    words: [],
  });
  return {
    'task-details': shown(() => ({})),
    'task-details-full': shown((typed) => ({
      proposal: proposalIn(typed, {
        supplements: Array.from({ length: 9 }, () => ({ at: AT, text: typed.long(4_000) })),
        explanation: { at: AT, text: typed.long(2_000) },
        answerDraft: { version: 1, typed: typedAnswerIn(typed), by: asId<PersonId>('p'), at: AT },
      }),
      overdue: true,
      proposerName: typed.name,
      draftBy: typed.name,
      also: {
        hassles: [4, 5],
        examples: Array.from({ length: 20 }, () => ({
          at: AT,
          text: typed.long(4_000),
          unit: 'u1',
        })),
      },
      guidance: [guidance(typed), guidance(typed), guidance(typed)],
    })),
  };
}

function forms(): Record<string, Fill> {
  const form =
    (more: (typed: Typed) => Partial<cards.AnswerFormView>): Fill =>
    (typed, language) =>
      fillAnswerForm(
        {
          no: NO,
          title: typed.long(70),
          typed: typedAnswerIn(typed),
          seen: SEEN,
          large: false,
          faults: [],
          ...more(typed),
        },
        language,
      );
  const cpr = { kind: 'cpr', shown: ['010190-••••'] } as const;
  const text = (view: Partial<cards.TaskTextView>): Fill => {
    const shown: Fill = (typed, language) =>
      fillTaskText(
        { what: 'explain', no: NO, title: typed.long(70), typed: typed.long(2_000), ...view },
        language,
      );
    return shown;
  };
  return {
    'answer-form': form(() => ({ note: { kind: 'kept' } })),
    'answer-form-faults': form(() => ({
      large: true,
      note: { kind: 'words-changed' },
      faults: [
        { field: 'outcome', kind: 'required' },
        { field: 'challenge', ...cpr },
        { field: 'initiative', kind: 'too-long', max: 600 },
        { field: 'improvement', kind: 'required' },
        { field: 'horizon', kind: 'past' },
        { field: 'reason', ...cpr },
        { field: 'now', kind: 'required' },
        { field: 'first', kind: 'required' },
      ],
    })),
    'answer-form-several-owners': form((typed) => ({
      typed: { ...typedAnswerIn(typed), disputed: 'true', partOf: 'i2' },
      running: Array.from({ length: 3 }, (_, at) => ({ id: `i${at}`, title: typed.long(100) })),
      dispute: {
        board: typed.name,
        others: [
          { area: typed.name, owner: typed.name },
          { area: 'Løn', owner: 'Mette Holm' },
        ],
      },
      faults: [{ field: 'partOf', kind: 'not-running' }],
    })),
    'answer-form-meanwhile': form((typed) => ({
      note: { kind: 'meanwhile', by: typed.name, at: AT, theirs: typedAnswerIn(typed) },
    })),
    explain: text({ before: { at: AT, text: 'Sådan er det.', meanwhile: false } }),
    'explain-meanwhile': text({
      before: { at: AT, text: 'Sådan er det.', meanwhile: true },
      problem: cpr,
    }),
    'hand-back': text({ what: 'hand-back', problem: { kind: 'required' } }),
    'hand-back-long': text({ what: 'hand-back', problem: { kind: 'too-long', max: 1_000 } }),
  };
}

function answers(): Record<string, Fill> {
  const about = (typed: Typed) => ({ no: NO, title: typed.long(70) });
  return {
    'task-preview': (typed, language) =>
      fillTaskPreview({ ...about(typed), answer: answerIn(typed), seen: SEEN, lix: 38 }, language),
    'task-preview-board': (typed, language) =>
      fillTaskPreview(
        {
          ...about(typed),
          answer: { outcome: 'not-carried-out', reason: typed.long(2_000) },
          seen: SEEN,
          lix: 61,
          board: typed.name,
          why: 'disputed',
          partOf: typed.long(100),
        },
        language,
      ),
    'task-done-answered': (typed, language) =>
      fillTaskDone(
        {
          ...about(typed),
          what: 'answered',
          answer: answerIn(typed),
          by: typed.name,
          at: AT,
          board: typed.name,
        },
        language,
      ),
    'task-done-explained': (typed, language) =>
      fillTaskDone({ ...about(typed), what: 'explained' }, language),
    'task-done-handed-back': (typed, language) =>
      fillTaskDone({ ...about(typed), what: 'handed-back' }, language),
  };
}

export function owner(): Record<string, Fill> {
  const over = TASK_ENDS.map((how): readonly [string, Fill] => [
    `task-over-${how}`,
    (typed, language) => fillTaskOver({ no: NO, title: typed.long(70), how }, language),
  ]);
  return {
    'task-owner': told(OWNER),
    'task-forum': told({ kind: 'forum', forum: 'board' }),
    ...Object.fromEntries(over),
    ...lists(),
    ...details(),
    ...forms(),
    ...answers(),
  };
}
