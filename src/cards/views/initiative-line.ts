// The line from which each one opens the initiatives for themselves.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { InitiativeLineView } from '../initiative-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** How many are under way and how many are late, and the button. */
export function initiativeLine({ open, late }: InitiativeLineView, language: Language): Filled {
  const { line: words, list } = catalogueOf(language).initiatives;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(list.title),
      title: words.title(open),
      lines: late === 0 ? [] : [[run(words.late(late), SUBTLE)]],
      actions: buttons({
        title: words.open,
        press: { verb: 'initiative.list', data: { filter: 'open', page: 0 } },
      }),
    },
  };
}
