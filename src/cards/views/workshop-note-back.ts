// A note that came too late, with what was typed, so that it can be taken elsewhere.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { paragraphs } from '../plain.ts';
import { run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { WorkshopNoteBackView } from '../workshop-models.ts';

const TEXT_BYTES = 8_000;

/** Why, and every word of it. */
export function workshopNoteBack(
  { round, why, typed }: WorkshopNoteBackView,
  language: Language,
): Filled {
  const { taking: words } = catalogueOf(language).workshop;
  const said = [typed.text, typed.idea].flatMap((text) => paragraphs(text, TEXT_BYTES));
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: words.back.title,
      lines: [
        [run(why)],
        ...(said.length === 0 ? [] : [[run(words.back.kept, SUBTLE)]]),
        ...said.map((part) => [run(part)]),
      ],
      actions: buttons({
        title: words.update,
        press: { verb: 'workshop.join', data: { round } },
        takesInputs: false,
      }),
    },
  };
}
