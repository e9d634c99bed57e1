// The line from which each one opens the themes for themselves.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { eyebrow } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ThemeLineView } from '../theme-models.ts';

/** How many there are, and the button. */
export function themeLine({ count }: ThemeLineView, language: Language): Filled {
  const { eyebrow: topic, line: words, list } = catalogueOf(language).themes;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(topic),
      title: count === 0 ? list.title : words.title(count),
      lines: [],
      actions: buttons({ title: words.open, press: { verb: 'theme.list', data: { page: 0 } } }),
    },
  };
}
