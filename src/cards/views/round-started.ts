// What the form becomes, for everybody, once a round was started from it.
import type { Round } from '../../domain/round/round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** One line: the round itself stands in messages of its own. */
export function roundStarted(
  { kind, title }: Pick<Round, 'kind' | 'title'>,
  language: Language,
): Filled {
  const { rounds } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: rounds.started[kind],
      lines: [[run(oneLine(title, TITLE_MAX))]],
      actions: [],
    },
  };
}
