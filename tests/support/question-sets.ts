// Question sets to test with: the built-in one, one with every kind, and small ones made to order.
import { readQuestionSets } from '../../src/cards/question-sets.ts';
import type {
  Choice,
  OneChoice,
  Page,
  Question,
  QuestionSet,
} from '../../src/domain/questions/question-set.ts';
import type { Localized } from '../../src/domain/shared/language.ts';

/** Areas and units as a register would give them. */
export const AREAS: readonly Choice[] = ['pay', 'it', 'buildings'].map(aChoice);
export const UNITS: readonly Choice[] = ['school-1', 'school-2'].map(aChoice);

/** The built-in set a leader answers. */
export function forslag(): QuestionSet {
  const read = readQuestionSets();
  const set = read.ok ? read.value.find(({ id }) => id === 'forslag') : undefined;
  if (set === undefined) throw new Error('the built-in set cannot be read');
  return set;
}

/**
 * A newer set of the collection, as for the notes of a workshop: a station and a workplace, a page
 * that is answered again and again, and a last look. `then` asks more, between the notes and that.
 */
export function notesSet(...then: readonly Question[]): QuestionSet {
  const long = { kind: 'long-text', max: 1_000 } as const;
  const more = then.length === 0 ? [] : [aPage('more', then)];
  return {
    id: 'forslag',
    version: 2,
    title: { da: 'Noter', en: 'Notes' },
    pages: [
      aPage('place', [
        anABC('station', { required: true, label: { da: 'Vælg station', en: 'Choose a station' } }),
        { kind: 'unit', id: 'unit', label: { da: 'Arbejdsplads', en: 'Unit' }, preset: '{unit}' },
      ]),
      aPage(
        'notes',
        [
          {
            ...long,
            id: 'note',
            label: { da: 'Hvad er besværligt?', en: 'What is cumbersome?' },
            fills: 'challenge',
            required: true,
            min: 10,
          },
          {
            ...long,
            id: 'idea',
            label: { da: 'Hvordan i stedet?', en: 'How instead?' },
            fills: 'wish',
          },
          anABC('for', { preset: 'a', label: { da: 'Jeg skriver for', en: 'I write for' } }),
        ],
        { repeated: true, title: { da: 'Noter', en: 'Notes' } },
      ),
      ...more,
      aPage('check', [anABC('name', { preset: 'a' })], { kind: 'review' }),
    ],
  };
}

/** The same words in both languages, told apart. */
export function aText(words: string): Localized {
  return { da: words, en: `${words} (en)` };
}

export function aChoice(id: string): Choice {
  return { id, label: aText(id) };
}

/** A choice of `a`, `b` or `c`. */
export function anABC(id: string, more: Partial<OneChoice> = {}): OneChoice {
  const choices = ['a', 'b', 'c'].map(aChoice);
  return { kind: 'one-choice', id, label: aText(id), choices, ...more };
}

export function aPage(id: string, questions: readonly Question[], more: Partial<Page> = {}): Page {
  return { id, kind: 'questions', title: aText(id), questions, ...more };
}

export function aSet(...pages: readonly Page[]): QuestionSet {
  return { id: 'test', version: 1, title: aText('Test'), pages };
}

/** One page that asks these. */
export function asking(...questions: readonly Question[]): QuestionSet {
  return aSet(aPage('only', questions));
}

const scale = ['low', 'middle', 'high'].map(aText);

/** A question of each kind, by the kind's name. */
export const EVERY_KIND = {
  'short-text': { kind: 'short-text', id: 'short', label: aText('short'), min: 3, max: 20 },
  'long-text': { kind: 'long-text', id: 'long', label: aText('long'), max: 200 },
  'one-choice': anABC('one'),
  'several-choices': {
    kind: 'several-choices',
    id: 'several',
    label: aText('several'),
    choices: ['x', 'y', 'z'].map(aChoice),
  },
  rating: { kind: 'rating', id: 'rating', label: aText('rating'), scale, outside: aChoice('none') },
  ratings: {
    kind: 'ratings',
    id: 'ratings',
    label: aText('ratings'),
    scale,
    outside: aChoice('none'),
    items: ['i', 'j'].map(aChoice),
  },
  votes: {
    kind: 'votes',
    id: 'votes',
    label: aText('votes'),
    max: 2,
    choices: ['x', 'y', 'z'].map(aChoice),
  },
  number: {
    kind: 'number',
    id: 'number',
    label: aText('number'),
    min: 0,
    max: 2000,
    units: ['hours', 'days'].map(aChoice),
  },
  date: { kind: 'date', id: 'date', label: aText('date') },
  horizon: { kind: 'horizon', id: 'horizon', label: aText('horizon') },
  'yes-no': { kind: 'yes-no', id: 'yesno', label: aText('yesno') },
  unit: { kind: 'unit', id: 'unit', label: aText('unit'), preset: '{unit}', choices: UNITS },
} as const satisfies { readonly [Kind in Question['kind']]: Question & { readonly kind: Kind } };

/** Every kind, with pages and questions that come and go by all forms of conditions. */
export function everyKindSet(): QuestionSet {
  const kinds = EVERY_KIND;
  return aSet(
    aPage('first', [kinds['one-choice'], kinds['yes-no'], kinds['short-text']]),
    aPage('rated', [kinds.rating, kinds.ratings, kinds['several-choices']], {
      visibleWhen: { question: 'one', isNot: 'c' },
    }),
    aPage('last', [
      { ...kinds.votes, visibleWhen: { question: 'several', contains: 'x' } },
      { ...kinds.date, visibleWhen: { question: 'rating', answered: true }, fills: 'when' },
      { ...kinds.horizon, visibleWhen: { question: 'rating', answered: false }, fills: 'when' },
      { ...kinds.number, required: true },
      {
        ...kinds['long-text'],
        visibleWhen: {
          any: [
            { question: 'rating', is: 1 },
            {
              all: [
                { question: 'one', is: 'a' },
                { question: 'yesno', is: 'no' },
              ],
            },
          ],
        },
      },
    ]),
    aPage('check', [kinds.unit, anABC('seen', { preset: 'b', fills: 'visibility' })], {
      kind: 'review',
      notices: [
        {
          when: { question: 'one', is: 'b' },
          title: aText('stop'),
          text: aText('wait'),
          offer: 'decide-locally',
        },
      ],
    }),
    aPage('more', [{ kind: 'number', id: 'minutes', label: aText('minutes'), min: 1, max: 60 }], {
      kind: 'extra',
      visibleWhen: { question: 'yesno', isNot: 'no' },
    }),
  );
}
