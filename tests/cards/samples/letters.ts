// Cards about letters to many: the form, the preview, how it stands and the list.
import type * as cards from '../../../src/cards/index.ts';
import { letterForm as fillForm } from '../../../src/cards/views/letter-form.ts';
import { letterList as fillList } from '../../../src/cards/views/letter-list.ts';
import { letterPreview as fillPreview } from '../../../src/cards/views/letter-preview.ts';
import { letterStatus as fillStatus } from '../../../src/cards/views/letter-status.ts';
import { lettersChoice as fillChoice } from '../../../src/cards/views/letters-choice.ts';
import { AT, type Fill } from './data.ts';
import type { Typed } from './typed.ts';

const ID = `7978588160000-${'x'.repeat(22)}`;

export function formIn(typed: Typed, more: Partial<cards.LetterFormView> = {}) {
  const departments = Array.from({ length: 12 }, (_, at) => ({
    code: `leaders.${at}`,
    to: { kind: 'leaders', department: typed.name } as const,
  }));
  const view: cards.LetterFormView = {
    id: ID,
    typed: { title: '', text: '', to: 'leaders' },
    audiences: [
      { code: 'leaders', to: { kind: 'leaders' } },
      ...departments,
      { code: 'everyone', to: { kind: 'everyone' } },
    ],
    problems: [],
    ...more,
  };
  return view;
}

export function previewIn(typed: Typed, more: Partial<cards.LetterPreviewView> = {}) {
  const view: cards.LetterPreviewView = {
    id: ID,
    version: 3,
    title: typed.long(100),
    text: typed.long(2_000),
    by: typed.name,
    team: 'Forenklingsteamet',
    to: { kind: 'leaders', department: typed.name },
    now: AT,
    reached: 42,
    unreachable: 6,
    days: [
      { day: '2026-11-24', from: '2026-11-24T07:00:00.000Z', until: AT, count: 38 },
      { day: '2026-11-30', from: '2026-11-30T07:00:00.000Z', until: AT, count: 4 },
    ],
    confirm: false,
    ...more,
  };
  return view;
}

export function statusIn(typed: Typed, more: Partial<cards.LetterStatusView> = {}) {
  const view: cards.LetterStatusView = {
    id: ID,
    title: typed.long(100),
    to: { kind: 'leaders' },
    by: typed.name,
    at: AT,
    now: AT,
    revision: 1,
    sent: 38,
    waiting: 4,
    nextDue: '2026-11-30T07:00:00.000Z',
    blocked: 6,
    unknown: 1,
    failed: 2,
    ...more,
  };
  return view;
}

export function listIn(typed: Typed): cards.LetterListView {
  const items = Array.from({ length: 10 }, (_, at) => ({
    id: ID,
    title: typed.long(100),
    to: { kind: 'leaders', ...(at % 2 > 0 && { department: typed.name }) } as const,
    by: typed.name,
    ...(at > 0 && { sentAt: AT }),
  }));
  return { items, quarter: { year: 2026, quarter: 3 } };
}

export function letters(): Record<string, Fill> {
  const form =
    (more: (typed: Typed) => Partial<cards.LetterFormView>): Fill =>
    (typed, language) =>
      fillForm(formIn(typed, more(typed)), language);
  const preview =
    (more: Partial<cards.LetterPreviewView> = {}): Fill =>
    (typed, language) =>
      fillPreview(previewIn(typed, more), language);
  const status =
    (more: Partial<cards.LetterStatusView> = {}): Fill =>
    (typed, language) =>
      fillStatus(statusIn(typed, more), language);
  const none = { sent: 0, waiting: 0, blocked: 0, unknown: 0, failed: 0 };
  return {
    'letter-form': form(() => ({})),
    'letter-form-wrong': form((typed) => ({
      typed: { title: typed.long(400), text: typed.long(5_000), to: 'nobody' },
      problems: [
        { field: 'title', kind: 'cpr', shown: ['010190-xxxx'] },
        { field: 'text', kind: 'too-long', max: 2_000 },
        { field: 'to', kind: 'no-choice' },
      ],
    })),
    'letter-form-again': form((typed) => ({
      typed: { title: typed.long(100), text: typed.long(2_000), to: 'leaders' },
      sentTo: { kind: 'leaders', department: typed.name },
    })),
    'letter-preview': preview(),
    'letter-preview-many': preview({ reached: 2_140, confirm: true, note: 'number-wrong' }),
    'letter-preview-again': preview({ out: { sent: 38, waiting: 4 }, note: 'changed' }),
    'letter-preview-nobody': preview({ reached: 0, days: [], note: 'nobody' }),
    'letter-status': status(),
    'letter-status-begun': status({ ...none, revision: 3 }),
    'letter-list': (typed, language) => fillList(listIn(typed), language),
    'letter-list-empty': (_, language) =>
      fillList({ items: [], quarter: { year: 2026, quarter: 3 } }, language),
    'letters-off': (_, language) => fillChoice({ wanted: false }, language),
    'letters-on': (_, language) => fillChoice({ wanted: true }, language),
  };
}
