// What else can be done about a proposal.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons, linkButton } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { MoreChoice, MoreView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Id of the input in which it is chosen. */
export const MORE_INPUT = 'more';

/** One choice, for Teams shows six buttons and there are more ways. */
export function more(view: MoreView, language: Language): Filled {
  const { extension, sorting, triage } = catalogueOf(language);
  const { more: words } = sorting;
  const choices = view.choices.map((value) => ({ title: titleOf(value), value }));
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: view.place === undefined ? [] : [[run(words.lead, SMALL)]],
      quotes: [],
      fields: [
        field({
          choices: [
            {
              id: MORE_INPUT,
              label: words.label,
              style: 'expanded',
              several: false,
              value: '',
              placeholder: '',
              choices,
            },
          ],
          faults: view.missing ? [fault(words.choose)] : [],
        }),
      ],
      actions: [
        ...buttons({
          title: words.go,
          press: { verb: 'more.go', data: beside(view) },
          look: 'positive',
        }),
        ...linkButton(extension.openMessage, view.message),
        ...buttons(backToQueue(view, language)),
      ],
    },
  };

  function titleOf(choice: MoreChoice): string {
    return choice === 'compare' ? words.choices.compare(view.alike ?? '') : words.choices[choice];
  }
}
