// Tells whoever was asked to answer for a workshop that everything of theirs is answered.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopTaskOver } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

/** The host may have answered for them: they can look at it, and change it. */
export function workshopTaskOver({ round, title }: WorkshopTaskOver, language: Language): Filled {
  const { workshop, owner } = catalogueOf(language);
  const { over: words } = workshop.owners;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: words.title,
      lines: [[run(words.text(oneLine(title, TITLE_MAX)))]],
      actions: buttons(
        { title: words.see, press: { verb: 'workshop.answers', data: { round, at: 0 } } },
        { title: owner.buttons.tasks, press: { verb: 'task.list', data: {} } },
      ),
    },
  };
}
