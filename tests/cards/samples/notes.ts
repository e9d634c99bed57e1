// Pages of a set in which one is answered again and again.

import type { PageView } from '../../../src/cards/index.ts';
import { page as fillPage } from '../../../src/cards/views/page.ts';
import { withRegister } from '../../../src/domain/questions/choices.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { EVERY_KIND, notesSet } from '../../support/question-sets.ts';
import { type Fill, NO, pageView } from './data.ts';
import type { Typed } from './typed.ts';

/** The set with the workplace asked on the repeated page, among more than fit. */
export function manyUnits(set: QuestionSet): QuestionSet {
  const units = Array.from({ length: 900 }, (_, at) => {
    const name = `Børnehuset nummer ${at}`;
    return { id: `u${at}`, label: { da: name, en: name } };
  });
  const { choices: _, ...unit } = EVERY_KIND.unit;
  const [first, notes, ...rest] = set.pages;
  if (first === undefined || notes === undefined) throw new Error('the set has no page of notes');
  const asking = { ...notes, questions: [...notes.questions, unit] };
  const place = { ...first, questions: first.questions.filter(({ kind }) => kind !== 'unit') };
  return withRegister({ ...set, pages: [place, asking, ...rest] }, { areas: [], units });
}

export function notes(): Record<string, Fill> {
  const shown =
    (more: (typed: Typed) => Partial<PageView>): Fill =>
    (typed, language) => {
      const view = { set: notesSet(), answers: { station: 'b' }, ...more(typed) };
      return fillPage(pageView(typed, 'notes', view), language);
    };
  const note = (typed: Typed) => ({ note: typed.long(1_000), idea: typed.long(1_000), for: 'a' });
  return {
    'page-repeated': shown(() => ({ received: NO })),
    'page-repeated-stale': shown((typed) => ({
      received: NO,
      note: 'stale',
      typed: note(typed),
    })),
    'page-repeated-faults': shown((typed) => ({
      set: manyUnits(notesSet()),
      note: 'resumed',
      offer: 'en',
      answers: note(typed),
      problems: [
        { question: 'note', kind: 'cpr', shown: ['010190-••••'] },
        { question: 'idea', input: 'idea', reason: { kind: 'required' } },
      ],
    })),
  };
}
