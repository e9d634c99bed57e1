// What became of a proposal once its forum decided it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { SettledView } from '../decide-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** A receipt, with the way to what is next. */
export function settled({ no, back }: SettledView, language: Language): Filled {
  const { proposal, deciding } = catalogueOf(language);
  const { settled: words } = deciding;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [[run(back ? words.back(no) : words.ready(no))]],
      actions: buttons({ title: words.next, press: { verb: 'task.list', data: {} } }),
    },
  };
}
