// Says that the reader hears no more of something, and where their own is.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { StoppedView } from '../following-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** The same however often it is asked for, and whoever asks: it names nothing of others. */
export function stopped(view: StoppedView, language: Language): Filled {
  const { following, buttons: names } = catalogueOf(language);
  const { title, initiative, challenge } = following.stopped;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title,
      lines: [[run(view.what === 'initiative' ? initiative : challenge(view.no))]],
      actions: buttons({ title: names.myProposals, press: { verb: 'mine.list', data: {} } }),
    },
  };
}
