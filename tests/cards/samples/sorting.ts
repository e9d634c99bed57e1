// Cards behind "Mere" on a proposal of the queue.
import type * as cards from '../../../src/cards/index.ts';
import { MORE_CHOICES } from '../../../src/cards/index.ts';
import { assignForm } from '../../../src/cards/views/assign-form.ts';
import { compare } from '../../../src/cards/views/compare.ts';
import { exampleChoice } from '../../../src/cards/views/example-choice.ts';
import { exampleForm } from '../../../src/cards/views/example-form.ts';
import { flagsForm } from '../../../src/cards/views/flags-form.ts';
import { journalForm } from '../../../src/cards/views/journal-form.ts';
import { more } from '../../../src/cards/views/more.ts';
import { noteForm } from '../../../src/cards/views/note-form.ts';
import { redactForm } from '../../../src/cards/views/redact-form.ts';
import { type Fill, NO, namesIn } from './data.ts';
import { proposalIn } from './proposals.ts';
import type { Typed } from './typed.ts';

const MESSAGE = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1794563212345';

function besideIn(typed: Typed): cards.BesideQueue {
  return {
    no: NO,
    place: { filter: 'all', trail: [NO, NO, NO, NO, NO] },
    kept: {
      area: 'it',
      need: 'system',
      authority: 'process-owner',
      extent: 'medium',
      value: 'high',
      note: typed.long(1_000),
    },
  };
}

function flags(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.FlagsFormView>): Fill =>
    (typed, language) =>
      flagsForm(
        {
          ...besideIn(typed),
          typed: {
            kinds: [],
            hours: '',
            reviewer: '',
            reviewedAt: '',
            year: '',
            budgetKind: '',
            amount: '',
            stage: '',
          },
          seen: 'a1b2c3',
          automation: false,
          faults: [],
          ...more(typed),
        },
        language,
      );
  return {
    flags: shown(() => ({})),
    'flags-faults': shown((typed) => ({
      automation: true,
      meanwhile: true,
      typed: {
        kinds: ['movesWork', 'touchesLaw', 'concernsMed', 'budget', 'automation'],
        hours: 'mange',
        reviewer: typed.long(80),
        reviewedAt: '2026-12-01',
        year: '27',
        budgetKind: '-',
        amount: 'mange',
        stage: 'selected',
      },
      faults: [
        { field: 'hours', kind: 'unreadable' },
        { field: 'reviewer', kind: 'required' },
        { field: 'reviewer', kind: 'too-long' },
        { field: 'reviewer', kind: 'cpr' },
        { field: 'reviewedAt', kind: 'unreadable' },
        { field: 'year', kind: 'unreadable' },
        { field: 'budgetKind', kind: 'required' },
        { field: 'amount', kind: 'unreadable' },
        { field: 'stage', kind: 'required' },
      ],
    })),
  };
}

function notes(): Record<string, Fill> {
  const shown =
    (problem?: cards.NoteFormView['problem']): Fill =>
    (typed, language) =>
      noteForm(
        {
          ...besideIn(typed),
          typed: problem === undefined ? '' : typed.long(1_000),
          ...(problem && { problem }),
        },
        language,
      );
  return {
    'note-form': shown(),
    'note-form-empty': shown({ kind: 'required' }),
    'note-form-long': shown({ kind: 'too-long' }),
    'note-form-cpr': shown({ kind: 'cpr', shown: ['010190-••••'] }),
  };
}

function examples(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.ExampleFormView>): Fill =>
    (typed, language) =>
      exampleForm(
        {
          ...besideIn(typed),
          ...{ typed: '', seen: '', needsAgreement: false },
          ...more(typed),
        },
        language,
      );
  const at = '2026-11-20T09:00:00.000Z';
  const problems: readonly NonNullable<cards.ExampleFormView['problem']>[] = [
    ...(['required', 'too-long', 'full', 'not-agreed', 'changed-meanwhile', 'ended'] as const).map(
      (kind) => ({ kind }),
    ),
    { kind: 'cpr', shown: ['010190-••••'] },
  ];
  const named = (sure: boolean) =>
    shown((typed) => ({
      typed: typed.long(600),
      problem: { kind: 'names', found: [typed.name, typed.name], sure },
    }));
  return {
    'example-choice': (typed, language) =>
      exampleChoice(
        {
          ...besideIn(typed),
          sources: Array.from({ length: 9 }, () => typed.long(600)),
          released: { text: typed.long(600), at },
          missing: true,
        },
        language,
      ),
    'example-choice-first': (typed, language) =>
      exampleChoice({ no: NO, sources: [typed.long(600)] }, language),
    example: shown((typed) => ({ typed: typed.long(600), seen: at, needsAgreement: true })),
    'example-empty': shown(() => ({})),
    'example-named': named(true),
    'example-perhaps-named': named(false),
    ...Object.fromEntries(
      problems.map((problem) => [`example-${problem.kind}`, shown(() => ({ problem }))]),
    ),
  };
}

function journal(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<cards.JournalFormView>): Fill =>
    (typed, language) =>
      journalForm(
        { ...besideIn(typed), typed: '', seen: '', press: 'press', ...more(typed) },
        language,
      );
  const kinds = ['too-long', 'full', 'changed-meanwhile'] as const;
  return {
    journal: shown(() => ({})),
    'journal-number': shown((typed) => ({ typed: typed.long(40), seen: typed.long(40) })),
    'journal-cpr': shown(() => ({ problem: { kind: 'cpr', shown: ['010190-••••'] } })),
    ...Object.fromEntries(
      kinds.map((kind) => [`journal-${kind}`, shown(() => ({ problem: { kind } }))]),
    ),
  };
}

export function sorting(): Record<string, Fill> {
  const people = (typed: Typed) => ['p', 'q', 'r'].map((id) => ({ id, name: typed.name }));
  const redacting =
    (more: (typed: Typed) => Partial<cards.RedactFormView>): Fill =>
    (typed, language) =>
      redactForm({ ...besideIn(typed), typed: '', ...more(typed) }, language);
  return {
    ...flags(),
    ...notes(),
    ...examples(),
    ...journal(),
    more: (typed, language) =>
      more({ ...besideIn(typed), choices: MORE_CHOICES, alike: NO, message: MESSAGE }, language),
    'more-from-page': (_typed, language) => more({ no: NO, choices: MORE_CHOICES }, language),
    'more-missing': (typed, language) =>
      more({ ...besideIn(typed), choices: ['assign', 'note'], missing: true }, language),
    assign: (typed, language) =>
      assignForm({ ...besideIn(typed), people: people(typed), was: '', chosen: '' }, language),
    'assign-meanwhile': (typed, language) =>
      assignForm(
        {
          ...besideIn(typed),
          people: people(typed),
          was: 'q',
          chosen: 'p',
          problem: { kind: 'meanwhile', name: typed.name },
        },
        language,
      ),
    'assign-unknown': (typed, language) =>
      assignForm(
        {
          ...besideIn(typed),
          people: people(typed),
          was: 'q',
          chosen: 'p',
          problem: { kind: 'unknown' },
        },
        language,
      ),
    compare: (typed, language) => {
      const one = { proposal: proposalIn(typed, {}), names: namesIn(typed, language) };
      const shared = [typed.name, typed.name];
      return compare({ ...besideIn(typed), both: [one, one], shared }, language);
    },
    redact: redacting(() => ({})),
    'redact-preview': redacting((typed) => ({
      typed: typed.long(300),
      preview: { texts: Array.from({ length: 9 }, () => typed.long(4_000)), places: 12 },
    })),
    'redact-nothing': redacting((typed) => ({
      typed: typed.long(300),
      problem: { kind: 'nothing-found' },
    })),
    'redact-long': redacting(() => ({ problem: { kind: 'too-long' } })),
    'redact-empty': redacting(() => ({ problem: { kind: 'required' } })),
  };
}
