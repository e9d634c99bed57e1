// Every kind of question as fields of a form; one layout renders them all.
import { choicesIn } from '../domain/questions/choices.ts';
import { inputsFor, UNIT_INPUT } from '../domain/questions/inputs.ts';
import type {
  Choice,
  NumberQuestion,
  Question,
  Rating,
  Ratings,
} from '../domain/questions/question-set.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import type { Asked } from './asked.ts';
import {
  type ChoiceInput,
  type Field,
  type FieldElements,
  field,
  roomToPaste,
  textInput,
} from './field.ts';
import { plain } from './plain.ts';
import { type Run, run, SMALL } from './runs.ts';
import { unitField } from './unit-field.ts';

type Elements = FieldElements;

const ONE_LINE_MAX = 200;
const RADIO_MAX = 8;
const SHORT_LABEL = 80;

/** Id of an input on the card. */
export function inputId(input: string): string {
  return `a.${input}`;
}

/** A question as one field, or one for each item of ratings; what is wrong stands beside each. */
export function fieldsOf(question: Question, asked: Asked): readonly Field[] {
  if (question.kind === 'ratings') return ratingsFields(question, asked);
  const faults = inputsFor(question).flatMap((input) => asked.faults.get(input) ?? []);
  return [
    field({
      ...elementsOf(question, asked),
      faults,
      help: helpOf(question, asked),
      ...(asked.cpr.has(question.id) && {
        toggles: [{ id: `notCpr.${question.id}`, title: catalogueOf(asked.language).pages.notCpr }],
      }),
    }),
  ];
}

function elementsOf(question: Exclude<Question, Ratings>, asked: Asked): Elements {
  const { language, values } = asked;
  const { pages } = catalogueOf(language);
  const input = {
    id: inputId(question.id),
    label: labelOf(question, language),
    value: values[question.id] ?? '',
    placeholder: question.example?.[language] ?? '',
  };
  switch (question.kind) {
    case 'short-text':
      return { texts: [textInput({ ...input, max: roomToPaste(question.max), long: false })] };
    case 'long-text':
      return { texts: [textInput({ ...input, max: question.max, long: true })] };
    case 'horizon': {
      const placeholder = input.placeholder || pages.horizonExample;
      return { texts: [textInput({ ...input, placeholder, max: ONE_LINE_MAX, long: false })] };
    }
    case 'date':
      return dateElements({ ...input, placeholder: input.placeholder || pages.chooseDate });
    case 'number':
      return numberElements(question, input, asked);
    case 'one-choice':
      return { choices: [oneOf(input, titled(choicesIn(question), language), pages.choose)] };
    case 'rating':
      return { choices: [oneOf(input, scaleOf(question, language), pages.choose)] };
    case 'yes-no': {
      const choices = [
        { title: pages.yes, value: 'yes' },
        { title: pages.no, value: 'no' },
      ];
      return { choices: [oneOf(input, choices, pages.choose)] };
    }
    case 'several-choices':
    case 'votes':
      return { choices: [severalOf(input, titled(choicesIn(question), language))] };
    case 'unit':
      return unitField(input, question.choices ?? [], asked);
  }
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
}

/** A day that cannot be read is shown as it was typed, in a text field of the same id. */
function dateElements(input: Input): Elements {
  const readable = input.value === '' || /^\d{4}-\d\d-\d\d$/.test(input.value);
  return readable
    ? { dates: [input] }
    : { texts: [textInput({ ...input, max: ONE_LINE_MAX, long: false })] };
}

function numberElements(question: NumberQuestion, input: Input, asked: Asked): Elements {
  const { language, values } = asked;
  const { pages } = catalogueOf(language);
  const { units = [] } = question;
  const unitInput = `${question.id}${UNIT_INPUT}`;
  const only = units.length === 1 ? units[0] : undefined;
  const label = only === undefined ? input.label : `${input.label} (${only.label[language]})`;
  return {
    ...amountElements({ ...input, label }),
    ...(units.length > 1 && {
      choices: [
        {
          id: inputId(unitInput),
          label: pages.unitOf(plain(question.short?.[language] ?? question.label[language])),
          style: 'compact',
          several: false,
          value: values[unitInput] ?? '',
          placeholder: pages.choose,
          choices: titled(units, language),
        },
      ],
    }),
  };
}

function amountElements(input: Input): Elements {
  const { value: given, ...empty } = input;
  if (given === '') return { emptyNumbers: [empty] };
  const value = Number(given);
  return Number.isFinite(value)
    ? { numbers: [{ ...input, value }] }
    : { texts: [textInput({ ...input, max: ONE_LINE_MAX, long: false })] };
}

function ratingsFields(question: Ratings, asked: Asked): readonly Field[] {
  const { language, values, faults } = asked;
  const { pages } = catalogueOf(language);
  const star = question.required === true ? ' *' : '';
  return question.items.map((item, at) => {
    const input = `${question.id}.${item.id}`;
    return field({
      heading: at === 0 ? [[run(question.label[language], { weight: 'bolder' })]] : [],
      help: at === question.items.length - 1 ? helpOf(question, asked) : [],
      faults: faults.get(input) ?? [],
      choices: [
        {
          ...oneOf(
            {
              id: inputId(input),
              label: `${plain(item.label[language])}${star}`,
              value: values[input] ?? '',
              placeholder: '',
            },
            scaleOf(question, language),
            pages.choose,
          ),
          // Several scales in a row are only bearable folded together.
          style: 'compact',
        },
      ],
    });
  });
}

function oneOf(input: Input, choices: ChoiceInput['choices'], placeholder: string): ChoiceInput {
  const short = choices.every(({ title }) => title.length <= SHORT_LABEL);
  const style = short && choices.length <= RADIO_MAX ? 'expanded' : 'compact';
  return {
    ...input,
    placeholder: input.placeholder || placeholder,
    style,
    several: false,
    choices,
  };
}

function severalOf(input: Input, choices: ChoiceInput['choices']): ChoiceInput {
  return { ...input, style: 'expanded', several: true, choices };
}

function scaleOf({ scale, outside }: Rating | Ratings, language: Language): ChoiceInput['choices'] {
  const steps = scale.map((label, at) => ({
    title: plain(label[language]),
    value: String(at + 1),
  }));
  return [...steps, ...(outside === undefined ? [] : titled([outside], language))];
}

function titled(choices: readonly Choice[], language: Language): ChoiceInput['choices'] {
  return choices.map(({ id, label }) => ({ title: plain(label[language]), value: id }));
}

function labelOf({ label, required }: Question, language: Language): string {
  return plain(required === true ? `${label[language]} *` : label[language]);
}

function helpOf(question: Question, { language }: Asked): readonly (readonly Run[])[] {
  const most = 'max' in question && question.kind !== 'number' ? question.max : undefined;
  const counted = question.kind === 'votes' || question.kind === 'several-choices';
  const { pages } = catalogueOf(language);
  const limit = counted && most !== undefined ? [pages.atMost(most)] : [];
  const help = question.help === undefined ? [] : [question.help[language]];
  const words = question.kind === 'short-text' ? (question.suggestions ?? []) : [];
  const among = words.length === 0 ? [] : [pages.suggestions(words)];
  const all = [...limit, ...help, ...among];
  return all.length === 0 ? [] : [[run(all.join(' '), SMALL)]];
}
