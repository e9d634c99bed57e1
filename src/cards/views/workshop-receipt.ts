// What each participant gets in their own chat when a workshop has landed.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopReceipt } from '../workshop-models.ts';
import { TITLE_MAX } from './menu.ts';

const NOTE_MAX = 80;

/** Their notes with the numbers they have now, and three questions. */
export function workshopReceipt(view: WorkshopReceipt, language: Language): Filled {
  const { landing, taking } = catalogueOf(language).workshop;
  const { receipt: words } = landing;
  const { round, title, notes, more } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: words.title,
      lines: [
        [run(notes.length === 0 ? words.none : words.wrote)],
        ...notes.map(({ no, title: note, as }) => [
          run(`${no}  `, BOLD),
          run(oneLine(note, NOTE_MAX)),
          run(` (${words.as[as]})`, SMALL),
        ]),
        ...(more > 0 ? [[run(words.more(more), SMALL)]] : []),
        ...(notes.length === 0 ? [] : [[run(words.hear, SUBTLE)]]),
        [run(words.ask, SUBTLE)],
      ],
      actions: buttons({
        title: taking.leave,
        press: { verb: 'round.answer', data: { round } },
        look: 'positive',
        takesInputs: false,
      }),
    },
  };
}
