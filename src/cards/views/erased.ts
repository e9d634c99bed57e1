// Says good-bye to somebody whose data are being erased.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Nothing can be pressed: whoever writes again is somebody new. */
export function erased(_: Readonly<Record<string, never>>, language: Language): Filled {
  const { eyebrow: heading, erased: words } = catalogueOf(language).own;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: words.title,
      lines: [[run(words.text)], [run(words.again)]],
      actions: [],
    },
  };
}
