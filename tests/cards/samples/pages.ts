// Cards of the pages of a question set.
import type * as cards from '../../../src/cards/index.ts';
import { page as fillPage } from '../../../src/cards/views/page.ts';
import { answersIn, FIGURES, type Fill, forslag, NO, pageView } from './data.ts';
import { everyKindView } from './every-kind.ts';
import type { Typed } from './typed.ts';

export function pages(): Record<string, Fill> {
  const page =
    (id: string, more: (typed: Typed) => Partial<cards.PageView> = () => ({})): Fill =>
    (typed, language) =>
      fillPage(pageView(typed, id, more(typed)), language);
  const exempt = (typed: Typed) => ({
    answers: { ...answersIn(typed), need: 'exempt', rule: typed.long(300), scope: typed.long(300) },
  });
  return {
    'page-1': page('cumbersome', () => ({ note: 'from-chat' })),
    'page-1-empty': page('cumbersome', () => ({ answers: {}, offer: 'en' })),
    'page-1-faults': page('cumbersome', (typed) => ({
      answers: { challenge: typed.long(4_000) },
      problems: [
        {
          question: 'challenge',
          input: 'challenge',
          reason: { kind: 'too-short', min: 10, length: 4 },
        },
        { question: 'hassle', input: 'hassle', reason: { kind: 'required' } },
      ],
    })),
    'page-1-cpr': page('cumbersome', (typed) => ({
      typed: { challenge: typed.long(4_000) },
      problems: [{ question: 'challenge', kind: 'cpr', shown: ['010190-••••'] }],
    })),
    'page-2': page('help'),
    'page-3': page('more'),
    'page-3-exempt': page('more', exempt),
    review: page('check'),
    'review-missing': page('check', (typed) => ({
      answers: { challenge: typed.long(4_000), hassle: 5, name: 'handlers', unit: 'u1' },
    })),
    'review-own': page('check', (typed) => ({
      answers: { ...answersIn(typed), origin: 'own-unit' },
      offer: 'en',
    })),
    'review-national': page('check', (typed) => ({
      answers: { ...answersIn(typed), origin: 'national' },
    })),
    'review-editing': page('check', (typed) => ({
      editing: NO,
      answers: { ...answersIn(typed), ...FIGURES },
    })),
    'review-exempt': page('check', exempt),
    'review-many-units': page('check', (typed) => ({ set: forslag(typed, 900), find: '12' })),
    extra: page('figures', (typed) => ({
      answers: {
        ...answersIn(typed),
        ...FIGURES,
        systems: typed.long(300),
        example: typed.long(2_000),
      },
    })),
    'extra-empty': page('figures'),
    'every-kind': (typed, language) => fillPage(everyKindView(typed, true), language),
    'every-kind-empty': (typed, language) => fillPage(everyKindView(typed, false), language),
  };
}
