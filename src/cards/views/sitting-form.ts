// Several proposals of a forum at one meeting, to be chosen and given the same day, word and outcome.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { SittingFormView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { outcomeChoices } from './decision-fields.ts';
import { choice, TREATMENT_INPUTS, TREATMENT_MAX, wordField } from './treatment-fields.ts';

/** Ids of the inputs that are not those of a single handling. */
export const SITTING_INPUTS = { outcome: 's.outcome', proposals: 's.proposals' } as const;

const NAME_MAX = 80;
const TITLE_SHOWN = 50;

/** All are chosen to begin with: most meetings decide what lies before them. */
export function sittingForm(view: SittingFormView, language: Language): Filled {
  const { deciding } = catalogueOf(language);
  const { sitting: words, forum: said } = deciding;
  const { forum, items, more } = view;
  const name = oneLine(view.forumName, NAME_MAX);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(view.onBehalf ? said.onBehalf(name) : name),
      title: words.title,
      lines: [
        [run(items.length === 0 ? words.none : words.about, SUBTLE)],
        ...(more > 0 ? [[run(words.more(more), SMALL)]] : []),
      ],
      quotes: [],
      fields: items.length === 0 ? [] : fieldsOf(view, language),
      actions: buttons(
        items.length > 0 && {
          title: words.look,
          press: { verb: 'sitting.look', data: { forum } },
          look: 'positive',
        },
      ),
    },
  };
}

function fieldsOf(view: SittingFormView, language: Language): readonly Field[] {
  const { pages, deciding } = catalogueOf(language);
  const { sitting: words, treatment, required } = deciding;
  const { typed } = view;
  return [
    field({
      dates: [
        {
          id: TREATMENT_INPUTS.on,
          label: required(treatment.on),
          value: typed.on,
          placeholder: pages.chooseDate,
        },
      ],
      faults: faultsOf(view, 'on', language),
    }),
    field({
      texts: [
        textInput({
          id: TREATMENT_INPUTS.item,
          label: words.itemAll,
          value: typed.item,
          placeholder: treatment.itemExample,
          max: TREATMENT_MAX.item,
          long: false,
        }),
      ],
      faults: faultsOf(view, 'item', language),
    }),
    { ...wordField({ ...view, faults: [] }, language), faults: faultsOf(view, 'word', language) },
    field({
      choices: [
        choice({
          id: SITTING_INPUTS.outcome,
          label: required(words.outcome),
          value: typed.outcome,
          choices: outcomeChoices(language, ['sent-back']),
        }),
      ],
      faults: faultsOf(view, 'outcome', language),
    }),
    chosenField(view, language),
  ];
}

function chosenField(view: SittingFormView, language: Language): Field {
  const { sitting: words, required } = catalogueOf(language).deciding;
  return field({
    choices: [
      choice({
        id: SITTING_INPUTS.proposals,
        label: required(words.choose),
        style: 'expanded',
        several: true,
        value: view.typed.proposals.join(','),
        choices: view.items.map(({ no, title }) => ({
          title: words.chosen(oneLine(title, TITLE_SHOWN), no),
          value: no,
        })),
      }),
    ],
    faults: faultsOf(view, 'proposals', language),
  });
}

function faultsOf({ faults }: SittingFormView, name: string, language: Language) {
  const { faults: words, sitting } = catalogueOf(language).deciding;
  return faults
    .filter((one) => one.field === name)
    .map((one) => {
      switch (one.field) {
        case 'on':
          return fault(words.day);
        case 'item':
          return fault(words.tooLong(TREATMENT_MAX.item));
        case 'proposals':
          return fault(sitting.fault.proposals);
        default:
          return fault(words.choose);
      }
    });
}
