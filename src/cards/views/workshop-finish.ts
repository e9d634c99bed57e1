// Asked once more before a workshop ends for good.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopFinishView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

/** What happens then, and what is not answered yet. */
export function workshopFinish(view: WorkshopFinishView, language: Language): Filled {
  const { finish: words } = catalogueOf(language).workshop.leading;
  const { round, people, notes, unanswered } = view;
  const { phase, slot } = round.workshop;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(round.title, TITLE_MAX)),
      title: words.title,
      lines: [
        ...(unanswered > 0 ? [fault(words.unanswered(unanswered))] : []),
        [run(words.about(notes, people))],
      ],
      actions: buttons(
        {
          title: words.yes,
          press: {
            verb: 'workshop.step',
            data: { round: round.id, step: 'finish', phase, slot, sure: true },
          },
          look: 'positive',
        },
        { title: words.no, press: { verb: 'workshop.control', data: { round: round.id } } },
      ),
    },
  };
}
