// What somebody who takes part sees while there is nothing for them to do.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopWaitsView } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

/** Where the workshop has got to, and the way on. */
export function workshopWaits({ round, sent }: WorkshopWaitsView, language: Language): Filled {
  const { taking: words } = catalogueOf(language).workshop;
  const { phase, slot, slots, stations } = round.workshop;
  const over = phase === 'between' && slot >= slots;
  const runs = phase === 'notes';
  const waits = words.waits[over ? 'over' : phase];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(round.title, TITLE_MAX)),
      title: sent ? words.sent : waits,
      lines: [
        ...(sent && !runs ? [[run(waits)]] : []),
        ...(runs ? [] : [[run(words.waitsHelp, SUBTLE)]]),
      ],
      actions: buttons(
        {
          title: runs ? words.writeMore : words.update,
          press: { verb: 'workshop.join', data: { round: round.id } },
          takesInputs: false,
          look: 'positive',
        },
        runs &&
          stations.length > 1 && {
            title: words.otherStation,
            press: { verb: 'workshop.join', data: { round: round.id, stations: true } },
            takesInputs: false,
          },
      ),
    },
  };
}
