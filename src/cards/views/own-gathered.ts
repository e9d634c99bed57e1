// That a person's own data were gathered, and the way to them; or why there is no file.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { button } from '../buttons.ts';
import type { OwnGatheredView } from '../own-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

export function ownGathered({ state }: OwnGatheredView, language: Language): Filled {
  const { eyebrow: heading, data, gathered } = catalogueOf(language).own;
  const fetch = button({ title: data.open, press: { verb: 'own.fetch', data: {} } });
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: gathered.titles[state],
      lines: [[run(gathered.texts[state])]],
      actions: state === 'made' ? [fetch] : [],
    },
  };
}
