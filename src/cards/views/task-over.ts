// Tells whoever had a task that there is nothing more to do.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { TaskOverView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Why it is over, in a line. */
export function taskOver({ no, title, how }: TaskOverView, language: Language): Filled {
  const { owner: words, proposal } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.over.titles[how],
      lines: [
        ...(how === 'answered' ? [[run(words.over.thanks)]] : []),
        [run(words.over.text(oneLine(title, TITLE_MAX)))],
      ],
      actions: buttons({ title: words.buttons.tasks, press: { verb: 'task.list', data: {} } }),
    },
  };
}
