// The inputs of the form a host begins a round with, and what its fields hold.
import { choicesAwaited } from '../../domain/questions/given-choices.ts';
import { itemsIn } from '../../domain/questions/items.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import { PRIVACIES, privacyOf } from '../../domain/questions/result-rules.ts';
import {
  AS_THE_SET,
  ROUND_CHOICE_MAX,
  ROUND_MINUTES,
  ROUND_TITLE_MAX,
  type RoundFault,
} from '../../domain/round/typed-round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import type { RoundFormView } from '../round-leading-models.ts';
import { run, SMALL } from '../runs.ts';

/** Ids of the inputs; that of choices a host writes in opens with `given` and goes on with a question. */
export const ROUND_INPUTS = {
  set: 'r.set',
  title: 'r.title',
  question: 'r.question',
  choices: 'r.choices',
  given: 'r.given.',
  minutes: 'r.minutes',
  privacy: 'r.privacy',
  results: 'r.results',
  guests: 'r.guests',
} as const;

const CHOICES_MAX = 20 * (ROUND_CHOICE_MAX + 1);
const SET_TITLE_MAX = 60;
const QUESTION_SHOWN = 80;

/** What is asked: a set, or a question of the host's own. */
export function askedFields(view: RoundFormView, language: Language): readonly Field[] {
  return view.kind === 'poll' ? pollFields(view, language) : setFields(view, language);
}

function pollFields(view: RoundFormView, language: Language): readonly Field[] {
  const { form } = catalogueOf(language).rounds;
  const { typed } = view;
  return [
    text(view, language, {
      id: ROUND_INPUTS.question,
      label: `${form.question} *`,
      value: typed.question,
      max: ROUND_TITLE_MAX,
      faults: ['question-missing', 'question-long'],
    }),
    {
      ...text(view, language, {
        id: ROUND_INPUTS.choices,
        label: form.choices,
        value: typed.choices,
        max: CHOICES_MAX,
        faults: ['choices-few', 'choices-many', 'choice-long'],
      }),
      help: [[run(form.choicesHelp, SMALL)]],
    },
  ];
}

function setFields(view: RoundFormView, language: Language): readonly Field[] {
  const { form } = catalogueOf(language).rounds;
  const { typed, sets } = view;
  const chosen = sets.find(({ id }) => id === typed.set);
  return [
    choice(view, language, {
      id: ROUND_INPUTS.set,
      label: `${form.set} *`,
      value: typed.set,
      placeholder: form.chooseSet,
      choices: sets.map((set) => ({ title: setTitle(set, language), value: set.id })),
      faults: ['set-missing'],
    }),
    ...(chosen === undefined ? [] : choicesAwaited(chosen)).map(({ id, label }) =>
      text(view, language, {
        id: `${ROUND_INPUTS.given}${id}`,
        label: form.given(oneLine(label[language], QUESTION_SHOWN)),
        value: typed.given[id] ?? '',
        max: CHOICES_MAX,
        faults: ['given-few', 'choices-many', 'choice-long'],
      }),
    ),
    text(view, language, {
      id: ROUND_INPUTS.title,
      label: form.title,
      value: typed.title,
      max: ROUND_TITLE_MAX,
      faults: ['title-long'],
    }),
  ];
}

function setTitle(set: QuestionSet, language: Language): string {
  const { rounds, sets } = catalogueOf(language);
  const { form } = rounds;
  const size = form.size(itemsIn(set).length);
  const title = oneLine(set.title[language], SET_TITLE_MAX);
  return form.setOf(title, size, sets.privacies[privacyOf(set)]);
}

/** For how long, who sees the answers and when, and who may answer. */
export function mannerFields(view: RoundFormView, language: Language): readonly Field[] {
  const { form } = catalogueOf(language).rounds;
  const { typed, kind } = view;
  const asSet = { title: form.asSet, value: AS_THE_SET };
  const usual = kind === 'survey' ? AS_THE_SET : 'confidential';
  const privacies = PRIVACIES.map((one) => ({ title: form.privacies[one], value: one }));
  return [
    choice(view, language, {
      id: ROUND_INPUTS.minutes,
      label: form.minutes,
      value: typed.minutes === '' ? '0' : typed.minutes,
      choices: [
        { title: form.noLimit, value: '0' },
        ...ROUND_MINUTES.map((one) => ({ title: form.minutesOf(one), value: String(one) })),
      ],
      faults: ['minutes'],
    }),
    choice(view, language, {
      id: ROUND_INPUTS.privacy,
      label: form.privacy,
      value: typed.privacy === '' ? usual : typed.privacy,
      choices: kind === 'survey' ? [asSet, ...privacies] : privacies,
      faults: [
        'privacy',
        'anonymous-place',
        'anonymous-large',
        'anonymous-few',
        'anonymous-unknown',
      ],
      expanded: true,
    }),
    choice(view, language, {
      id: ROUND_INPUTS.results,
      label: form.results,
      value: typed.results === '' ? 'at-close' : typed.results,
      choices: [
        { title: form.atClose, value: 'at-close' },
        { title: form.live, value: 'live' },
      ],
      faults: ['live'],
      expanded: true,
    }),
    choice(view, language, {
      id: ROUND_INPUTS.guests,
      label: form.guests,
      value: typed.guests === '' ? 'no' : typed.guests,
      choices: [
        { title: form.noGuests, value: 'no' },
        { title: form.withGuests, value: 'yes' },
      ],
      faults: [],
    }),
  ];
}

interface Wanted {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Those that belong beside it. */
  readonly faults: readonly RoundFault[];
}

function text(
  view: RoundFormView,
  language: Language,
  { id, label, value, max, faults }: Wanted & { readonly max: number },
): Field {
  const long = max === CHOICES_MAX;
  return field({
    texts: [textInput({ id, label, value, max, long })],
    faults: faultsOf(view, language, faults),
  });
}

function choice(
  view: RoundFormView,
  language: Language,
  {
    id,
    label,
    value,
    faults,
    choices,
    placeholder = '',
    expanded = false,
  }: Wanted & {
    readonly choices: Field['choices'][number]['choices'];
    readonly placeholder?: string;
    readonly expanded?: boolean;
  },
): Field {
  const style = expanded ? 'expanded' : 'compact';
  return field({
    choices: [{ id, label, value, choices, placeholder, style, several: false }],
    faults: faultsOf(view, language, faults),
  });
}

function faultsOf(
  { faults }: RoundFormView,
  language: Language,
  which: readonly RoundFault[],
): Field['faults'] {
  const { problems } = catalogueOf(language).rounds.form;
  return faults.filter((one) => which.includes(one)).map((one) => fault(problems[one]));
}
