// Cards of an anonymous round, with as much in them as they carry.
import { anonymousReceipt } from '../../../src/cards/views/anonymous-receipt.ts';
import { roundPage } from '../../../src/cards/views/round-page.ts';
import { pageById } from '../../../src/domain/questions/flow.ts';
import { anonymousProblems, anonymousSet } from '../../../src/domain/round/anonymous-set.ts';
import { keepable } from '../../../src/domain/round/kept-answers.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { ANONYMOUS_SET } from '../../support/an-anonymous-set.ts';
import type { Fill } from './data.ts';
import type { Typed } from './typed.ts';

const SET = anonymousSet(ANONYMOUS_SET);

export function anonymous(): Record<string, Fill> {
  const page =
    (id: string, note?: 'paused' | 'nothing'): Fill =>
    (typed, language) => {
      const given = pageById(SET, id);
      if (given === undefined) throw new Error(`no page ${id}`);
      const answers = answersOf(typed);
      const kept = keepable(SET, answers);
      const view = {
        round: asId<never>('12345678-0000-4000-8000-123456789012'),
        title: typed.long(200),
        privacy: 'anonymous',
        who: 'anonymous',
        set: SET,
        page: given,
        revision: 0,
        answers: kept,
        typed: answers,
        problems: anonymousProblems(given, answers),
        kept: { answers: kept, notCpr: [] },
        ...(note !== undefined && { note }),
      } as const;
      return roundPage(view, language);
    };
  return {
    'anonymous-first': page('first'),
    'anonymous-text': page('why', 'paused'),
    'anonymous-last': page('last', 'nothing'),
    'anonymous-receipt': (typed, language) =>
      anonymousReceipt({ title: typed.long(200), own: true }, language),
    'anonymous-receipt-in-a-room': (typed, language) =>
      anonymousReceipt({ title: typed.long(200), own: false }, language),
  };
}

function answersOf(typed: Typed): Answers {
  return {
    well: 'no',
    things: { it: 3, rooms: 'unknown' },
    more: ['a', 'b'],
    why: typed.long(1_000).trimEnd(),
    word: typed.long(60).replace(/\n/g, ' ').trim(),
    years: 4,
  };
}
