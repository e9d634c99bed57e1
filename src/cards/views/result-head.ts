// The top of every card of results: which survey, how many answered, and what is not shown.
import type { ResultHead } from '../../domain/results/result-page.ts';
import type { Language } from '../../domain/shared/language.ts';
import { responseRate } from '../../domain/statistics/response-rate.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import { TITLE_MAX } from './menu.ts';

export interface HeadWords {
  readonly lang: Language;
  readonly eyebrow: readonly (readonly Run[])[];
  readonly title: string;
  readonly lines: readonly (readonly Run[])[];
}

/** Its words for the layout. */
export function resultHead(head: ResultHead, language: Language, live?: true): HeadWords {
  const { results: words, kinds } = catalogueOf(language).rounds;
  const { former, privacy } = head;
  return {
    lang: language,
    eyebrow: eyebrow(kinds[head.kind]),
    title: words.title,
    lines: [
      [run(roundName(head, language), { size: 'medium', weight: 'bolder' })],
      [run(rateText(head, language), BOLD)],
      ...(live === true ? [[run(words.live, SUBTLE)]] : []),
      ...(former === undefined || former.label === ''
        ? []
        : [[run(words.compared(former.label), SMALL)]]),
      ...(privacy === 'named' ? [] : [[run(words.hides, SMALL)]]),
    ],
  };
}

/** Its title, with what tells the wave from the others. */
export function roundName(
  { title, label }: Pick<ResultHead, 'title' | 'label'>,
  language: Language,
): string {
  const { results: words } = catalogueOf(language).rounds;
  return oneLine(label === undefined ? title : words.wave(title, label), TITLE_MAX);
}

function rateText({ answered, asked }: ResultHead, language: Language): string {
  const { results: words, handedIn } = catalogueOf(language).rounds;
  if (asked === undefined) return handedIn(answered);
  const { percent } = responseRate({ answered, asked });
  return percent === undefined ? handedIn(answered) : words.rate(answered, asked, percent);
}
