// News of a promise: it was moved, kept up with, given up, or not kept in time.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { NewsOf } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { named, type Run, run } from '../runs.ts';
import { labelled } from './answer-parts.ts';
import { horizonText } from './horizon-text.ts';
import type { NewsWords } from './news-words.ts';

const INITIATIVE_MAX = 200;
/** In bytes. */
const WHY_BYTES = 1_200;

/** What is done, when it was promised for, and when it comes now. */
export function promiseNews(told: NewsOf<'promise'>, language: Language): NewsWords {
  const { promise: words } = catalogueOf(language).news;
  const { initiative, why } = told;
  return {
    title: promiseTitle(told, language),
    lines: [
      named(words.initiative, oneLine(initiative, INITIATIVE_MAX)),
      ...whenLines(told, language),
      ...(why === undefined ? [] : labelled(words.why, why, WHY_BYTES)),
    ],
    askable: true,
  };
}

/** What changed, in few words. */
export function promiseTitle(
  { what, state }: Pick<NewsOf<'promise'>, 'what' | 'state'>,
  language: Language,
): string {
  const { promise: words } = catalogueOf(language).news;
  if (what === 'late') return words.late;
  return state === undefined ? words.changed : words.states[state];
}

function whenLines(
  { what, horizon, before }: NewsOf<'promise'>,
  language: Language,
): readonly (readonly Run[])[] {
  const { promise: words } = catalogueOf(language).news;
  if (what === 'late') {
    return [
      ...(horizon === undefined ? [] : [named(words.promised, horizonText(horizon, language))]),
      [run(words.lateText)],
    ];
  }
  return [
    ...(horizon === undefined ? [] : [named(words.now, horizonText(horizon, language))]),
    ...(before === undefined ? [] : [named(words.before, horizonText(before, language))]),
  ];
}
