// What was written of a proposal, to choose what an example is made of; and the one there is.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { ExampleChoiceView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Id of the input in which it is chosen, and the choice to begin with nothing, or with what is released. */
export const EXAMPLE_SOURCE = 'source';
export const OWN_WORDS = 'own';

/** In bytes, and so many texts to choose among: those written first. */
const SOURCE_MAX = 220;
const SOURCES = 5;
const RELEASED_MAX = 400;

export function exampleChoice(view: ExampleChoiceView, language: Language): Filled {
  const { releasing: words, triage } = catalogueOf(language);
  const { released } = view;
  const texts = view.sources
    .slice(0, SOURCES)
    .map((text, at) => ({ title: oneLine(text, SOURCE_MAX), value: String(at) }));
  const own = { title: released ? words.change : words.own, value: OWN_WORDS };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [
        [run(words.lead, SMALL)],
        ...(released ? [[run(words.released(dateText(language, dayOf(released.at))), BOLD)]] : []),
      ],
      quotes: released
        ? [{ lines: paragraphs(released.text, RELEASED_MAX).map((text) => [run(text)]) }]
        : [],
      fields: [
        field({
          choices: [
            {
              id: EXAMPLE_SOURCE,
              label: words.sources,
              style: 'expanded',
              several: false,
              value: '',
              placeholder: '',
              choices: [...texts, own],
            },
          ],
          faults: view.missing ? [fault(words.choose)] : [],
        }),
      ],
      actions: buttons(
        {
          title: words.take,
          press: { verb: 'more.example', data: beside(view) },
          look: 'positive',
        },
        released !== undefined && {
          title: words.takeBack,
          press: { verb: 'more.take-back', data: beside(view) },
          takesInputs: false,
        },
        backToQueue(view, language),
      ),
    },
  };
}
