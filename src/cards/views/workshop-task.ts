// The message by which somebody is asked to answer what a workshop chose of theirs.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopTask } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

const CHOSEN_MAX = 80;

/** What was chosen, and the way to the answers. */
export function workshopTask(view: WorkshopTask, language: Language): Filled {
  const { owners: words } = catalogueOf(language).workshop;
  const { round, title, chosen, more } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: words.title,
      lines: [
        [run(words.chose(oneLine(title, TITLE_MAX), chosen.length + more))],
        ...chosen.map((one) => [run(`• ${oneLine(one, CHOSEN_MAX)}`, BOLD)]),
        ...(more > 0 ? [[run(words.more(more), SMALL)]] : []),
        [run(words.what)],
        [run(words.later, SUBTLE)],
      ],
      actions: buttons({
        title: words.answer,
        press: { verb: 'workshop.answers', data: { round, at: 0 } },
        look: 'positive',
      }),
    },
  };
}
