// Milestones of an initiative: tick off what is reached, add what is to come.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { MilestonesView } from '../initiative-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { NOT_CPR_INPUT } from './initiative-form.ts';

/** Ids of the inputs. */
export const MILESTONE_INPUTS = { done: 'done', title: 'title', on: 'on' } as const;
export const MILESTONE_MAX = 100;

const HEAD_MAX = 120;

/** Those that are there to tick, and room for one more. */
export function milestonesForm(view: MilestonesView, language: Language): Filled {
  const { milestonesForm: words, form } = catalogueOf(language).initiatives;
  const { id, version, milestones } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.title, HEAD_MAX)),
      title: words.title,
      lines: [
        ...(view.fault?.kind === 'changed-since' ? [fault(form.faults['changed-since'])] : []),
        ...(milestones.length === 0 ? [[run(words.none, SUBTLE)]] : []),
      ],
      quotes: [],
      fields: [
        ...(milestones.length === 0 ? [] : [doneField(view, language)]),
        ...newFields(view, language),
      ],
      actions: buttons(
        {
          title: form.save,
          press: { verb: 'initiative.milestones-save', data: { id, version } },
          look: 'positive',
        },
        {
          title: form.back,
          press: { verb: 'initiative.show', data: { id } },
          takesInputs: false,
        },
      ),
    },
  };
}

function doneField({ milestones, typed }: MilestonesView, language: Language): Field {
  const { milestonesForm: words, card } = catalogueOf(language).initiatives;
  return field({
    choices: [
      {
        id: MILESTONE_INPUTS.done,
        label: words.done,
        style: 'expanded',
        several: true,
        value: typed.done.join(','),
        placeholder: '',
        choices: milestones.map(({ title, on }, at) => ({
          title: card.milestone(oneLine(title, HEAD_MAX), dateText(language, on)),
          value: String(at),
        })),
      },
    ],
  });
}

function newFields({ typed, fault: wrong }: MilestonesView, language: Language): readonly Field[] {
  const { initiatives, pages } = catalogueOf(language);
  const { milestonesForm: words } = initiatives;
  const text = wrong === undefined ? undefined : titleFault(wrong, language);
  return [
    field({
      texts: [
        textInput({
          id: MILESTONE_INPUTS.title,
          label: words.add,
          value: typed.title,
          placeholder: words.addExample,
          max: MILESTONE_MAX,
          long: false,
        }),
      ],
      faults: text === undefined ? [] : [fault(text)],
      toggles: wrong?.kind === 'cpr' ? [{ id: NOT_CPR_INPUT, title: pages.notCpr }] : [],
    }),
    field({
      dates: [
        {
          id: MILESTONE_INPUTS.on,
          label: words.on,
          value: typed.on,
          placeholder: pages.chooseDate,
        },
      ],
      faults: wrong?.kind === 'bad-day' ? [fault(words.faults['bad-day'])] : [],
    }),
  ];
}

function titleFault(
  wrong: NonNullable<MilestonesView['fault']>,
  language: Language,
): string | undefined {
  const { initiatives, problems } = catalogueOf(language);
  switch (wrong.kind) {
    case 'bad-title':
    case 'too-many':
      return initiatives.milestonesForm.faults[wrong.kind];
    case 'too-long':
      return initiatives.form.faults.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    default:
      return undefined;
  }
}
