// The last word before answers are sent: how many, to how many.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { AnswersConfirmView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

const NUMBER_MAX = 12;

/** Id of the input: how many people are told, typed to confirm. */
export const ANSWERS_COUNT_INPUT = 'count';

/** Carries the answers at the versions that were counted. */
export function answersConfirm(view: AnswersConfirmView, language: Language): Filled {
  const { answers: words } = catalogueOf(language).deciding;
  const { answers, people, unreached, note } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.confirm(answers.length, people),
      lines: [
        ...(note === 'changed' ? [fault(words.changed)] : []),
        [run(words.confirmAbout, SUBTLE)],
        ...(unreached > 0 ? [[run(words.unreached(unreached))]] : []),
      ],
      quotes: [],
      fields: countField(view, language),
      actions: buttons(
        {
          title: words.send(answers.length),
          press: { verb: 'answers.send', data: { answers: [...answers] } },
          look: 'positive',
        },
        { title: words.back, press: { verb: 'answers.open', data: {} }, takesInputs: false },
      ),
    },
  };
}

function countField(
  { count, people, note }: AnswersConfirmView,
  language: Language,
): readonly Field[] {
  const { answers: words, required } = catalogueOf(language).deciding;
  if (!count) return [];
  const wrong =
    note === 'count-missing'
      ? [fault(words.countMissing)]
      : note === 'count-wrong'
        ? [fault(words.countWrong)]
        : [];
  return [
    field({
      texts: [
        textInput({
          id: ANSWERS_COUNT_INPUT,
          label: required(words.count(people)),
          value: '',
          max: NUMBER_MAX,
          long: false,
        }),
      ],
      faults: wrong,
    }),
  ];
}
