// Who of those who sort takes a proposal on.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow } from '../runs.ts';
import type { AssignFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Id of the input, and what stands for nobody in it. */
export const ASSIGN_INPUT = 'assignee';
export const NOBODY = 'nobody';

const NAME_MAX = 60;

/** Whoever looks comes first, as "Mig". */
export function assignForm(view: AssignFormView, language: Language): Filled {
  const { sorting, triage } = catalogueOf(language);
  const { assign: words } = sorting;
  const { people, was, chosen, problem } = view;
  const choices = people.map(({ id, name }, at) => ({
    title: at === 0 ? words.mine : oneLine(name, NAME_MAX),
    value: id,
  }));
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [],
      quotes: [],
      fields: [
        field({
          choices: [
            {
              id: ASSIGN_INPUT,
              label: words.label,
              style: 'expanded',
              several: false,
              value: chosen === '' ? NOBODY : chosen,
              placeholder: '',
              choices: [...choices, { title: words.nobody, value: NOBODY }],
            },
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem))],
        }),
      ],
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'more.assign', data: { ...beside(view), was } },
          look: 'positive',
        },
        backToQueue(view, language),
      ),
    },
  };

  function problemText(wrong: NonNullable<AssignFormView['problem']>): string {
    if (wrong.kind === 'unknown') return words.unknown;
    return wrong.name === undefined ? words.nobodyMeanwhile : words.meanwhile(wrong.name);
  }
}
