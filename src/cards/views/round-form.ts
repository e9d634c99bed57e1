// The form a host begins a survey, a poll or a workshop with.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { RoundFormProblem, RoundFormView } from '../round-models.ts';
import { eyebrow } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs. */
export const ROUND_INPUTS = {
  set: 'r.set',
  question: 'r.question',
  choices: 'r.choices',
  minutes: 'r.minutes',
  privacy: 'r.privacy',
} as const;

/** In characters. */
export const ROUND_QUESTION_MAX = 200;
const CHOICES_MAX = 1_000;
/** Minutes to choose between. */
export const ROUND_MINUTES = [2, 5, 10, 15, 30, 60] as const;

/** What to ask, for how long, and who sees the answers. */
export function roundForm(view: RoundFormView, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { kind, typed = {} } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.kinds[kind]),
      title: words.form.titles[kind],
      lines: [],
      quotes: [],
      fields: [
        ...(kind === 'poll' ? pollFields(view, language) : [setField(view, language)]),
        choice(
          {
            id: ROUND_INPUTS.minutes,
            label: words.form.minutes,
            value: typed[ROUND_INPUTS.minutes] ?? '',
            choices: [
              { title: words.form.noLimit, value: '0' },
              ...ROUND_MINUTES.map((count) => ({
                title: words.form.minutesOf(count),
                value: String(count),
              })),
            ],
          },
          faultsOf(view, ['minutes'], language),
        ),
        choice(
          {
            id: ROUND_INPUTS.privacy,
            label: words.form.privacy,
            value: typed[ROUND_INPUTS.privacy] ?? '',
            choices: (['named', 'confidential', 'anonymous'] as const).map((one) => ({
              title: words.privacies[one],
              value: one,
            })),
          },
          [],
        ),
      ],
      actions: buttons(
        {
          title: words.form.start,
          press: { verb: 'round.start', data: { kind } },
          look: 'positive',
        },
        {
          title: words.form.cancel,
          press: { verb: 'channel.cancel', data: {} },
          takesInputs: false,
        },
      ),
    },
  };
}

function pollFields(view: RoundFormView, language: Language): readonly Field[] {
  const { form } = catalogueOf(language).rounds;
  const { typed = {} } = view;
  return [
    field({
      texts: [
        textInput({
          id: ROUND_INPUTS.question,
          label: `${form.question} *`,
          value: typed[ROUND_INPUTS.question] ?? '',
          max: ROUND_QUESTION_MAX,
          long: false,
        }),
      ],
      faults: faultsOf(view, ['question-missing'], language),
    }),
    field({
      texts: [
        textInput({
          id: ROUND_INPUTS.choices,
          label: form.choices,
          value: typed[ROUND_INPUTS.choices] ?? '',
          max: CHOICES_MAX,
          long: true,
        }),
      ],
      faults: faultsOf(view, ['choices-few'], language),
    }),
  ];
}

function setField(view: RoundFormView, language: Language): Field {
  const { form } = catalogueOf(language).rounds;
  return choice(
    {
      id: ROUND_INPUTS.set,
      label: `${form.set} *`,
      value: view.typed?.[ROUND_INPUTS.set] ?? '',
      choices: view.sets.map(({ id, title }) => ({ title: title[language], value: id })),
    },
    faultsOf(view, ['set-missing'], language),
  );
}

function choice(
  input: Pick<Field['choices'][number], 'id' | 'label' | 'value' | 'choices'>,
  faults: Field['faults'],
): Field {
  return field({
    choices: [{ ...input, style: 'compact', several: false, placeholder: '' }],
    faults,
  });
}

function faultsOf(
  { problems = [] }: RoundFormView,
  which: readonly RoundFormProblem[],
  language: Language,
): Field['faults'] {
  const { form } = catalogueOf(language).rounds;
  return problems.filter((one) => which.includes(one)).map((one) => fault(form.problems[one]));
}
