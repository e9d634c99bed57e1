import { describe, expect, it } from 'vitest';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import type { Page, Question, QuestionSet } from '../../../src/domain/questions/question-set.ts';
import {
  aChoice,
  anABC,
  aPage,
  aSet,
  asking,
  aText,
  EVERY_KIND,
  everyKindSet,
  forslag,
} from '../../support/question-sets.ts';

const kinds = EVERY_KIND;
const { choices: _, ...unit } = kinds.unit;
const text = kinds['short-text'];
const many = Array.from({ length: 16 }, (__, place) => aChoice(`c${place}`));
const first = aPage('1', [anABC('first'), kinds.rating, kinds['several-choices'], kinds['yes-no']]);
const review = aPage('check', [], { kind: 'review' });

const judgedBy = (visibleWhen: Question['visibleWhen']): QuestionSet =>
  aSet(first, aPage('2', [anABC('second', visibleWhen && { visibleWhen })]));
const withPage = (more: Partial<Page>) => aSet(first, aPage('2', [anABC('second')], more));

describe('checkSet', () => {
  it.each([
    ['forslag', forslag()],
    ['the set of every kind', everyKindSet()],
  ])('finds nothing wrong with %s', (__, set) => {
    expect(checkSet(set)).toEqual([]);
  });

  it('tells everything that is wrong in one go', () => {
    const set = aSet(
      aPage('1', [{ ...text, max: 5000 }, anABC('a,b')]),
      aPage('1', [{ ...unit, label: { da: '', en: 'Unit' } }]),
    );

    expect(checkSet(set)).toEqual([
      'page 1: its id is used twice',
      'question short: its max of 5000 characters is above 4000',
      'question a,b: its id "a,b" holds a comma',
      'question unit: its label is empty in da',
    ]);
  });

  it.each<[string, QuestionSet, string]>([
    [
      'a question asked twice',
      aSet(aPage('1', [unit]), aPage('2', [unit])),
      'question unit: its id is used twice',
    ],
    [
      'an id that is another input',
      asking(kinds.number, anABC('number.unit')),
      'question number.unit: its id is also an input of another question',
    ],
    [
      'an id every object has',
      asking(anABC('valueOf')),
      'question valueOf: its id "valueOf" is a name every object has; choose another',
    ],
    [
      'a choice with a comma',
      asking(anABC('q', { choices: ['a', 'b,c'].map(aChoice) })),
      'question q: choice "b,c" holds a comma',
    ],
    [
      'a choice twice',
      asking(anABC('q', { choices: ['a', 'b', 'a'].map(aChoice) })),
      'question q: choice "a" stands twice',
    ],
    ['no choice', asking(anABC('q', { choices: [] })), 'question q: has 0 choices, at least 2'],
    [
      'too many choices',
      asking(anABC('q', { choices: many })),
      'question q: has 16 choices, at most 15',
    ],
    ['empty units', asking({ ...kinds.number, units: [] }), 'question number: its units are empty'],
    [
      'an outside answer that looks like a step',
      asking({ ...kinds.rating, outside: aChoice('6') }),
      'question rating: the outside answer "6" looks like a step of the scale',
    ],
    [
      'a text too long',
      asking({ ...text, max: 4001 }),
      'question short: its max of 4001 characters is above 4000',
    ],
    [
      'a text of no length',
      asking({ ...text, min: 9, max: 8 }),
      'question short: no text is from 9 to 8 characters',
    ],
    [
      'an empty range',
      asking({ ...kinds.number, min: 5, max: 5 }),
      'question number: its min must be below its max',
    ],
    [
      'more votes than choices',
      asking({ ...kinds.votes, max: 4 }),
      'question votes: its max is 4 of 3 choices',
    ],
    ['no votes', asking({ ...kinds.votes, max: 0 }), 'question votes: its max is 0 of 3 choices'],
    [
      'a scale of one',
      asking({ ...kinds.rating, scale: [aText('only')] }),
      'question rating: its scale has 1 steps, it must have 2 to 10',
    ],
    [
      'a preset that is no choice',
      asking(anABC('q', { preset: 'd' })),
      'question q: its preset is no valid answer (not-a-choice)',
    ],
    [
      'a preset too short',
      asking({ ...text, preset: 'ab' }),
      'question short: its preset is no valid answer (too-short)',
    ],
    [
      'an unknown look-up',
      asking({ ...unit, preset: '{leader}' }),
      'question unit: its preset {leader} is not known for this kind',
    ],
    [
      'a unit looked up for a text',
      asking({ ...text, preset: '{unit}' }),
      'question short: its preset {unit} is not known for this kind',
    ],
    [
      'a condition on nothing',
      judgedBy({ question: 'third', is: 'a' }),
      'question second: names third, which no earlier page asks',
    ],
    [
      'a condition on itself',
      judgedBy({ question: 'second', is: 'a' }),
      'question second: names second, which no earlier page asks',
    ],
    [
      'a condition on the same page',
      asking(anABC('one'), anABC('two', { visibleWhen: { question: 'one', is: 'a' } })),
      'question two: names one, which no earlier page asks',
    ],
    [
      'a choice that is not there',
      judgedBy({ question: 'first', is: 'd' }),
      'question second: first can never be answered "d"',
    ],
    [
      'the same, denied',
      judgedBy({ question: 'first', isNot: 'd' }),
      'question second: first can never be answered "d"',
    ],
    [
      'a step beyond the scale',
      judgedBy({ question: 'rating', is: 4 }),
      'question second: rating can never be answered 4',
    ],
    [
      'neither yes nor no',
      judgedBy({ question: 'yesno', is: 'maybe' }),
      'question second: yesno can never be answered "maybe"',
    ],
    [
      'a choice not among several',
      judgedBy({ question: 'several', contains: 'q' }),
      'question second: several can never be answered "q"',
    ],
    [
      'one of what is not several',
      judgedBy({ question: 'first', contains: 'a' }),
      'question second: first can never be answered "a"',
    ],
    [
      'a defect deep in a condition',
      judgedBy({
        any: [
          {
            all: [
              { question: 'first', is: 'a' },
              { question: 'rating', is: 9 },
            ],
          },
        ],
      }),
      'question second: rating can never be answered 9',
    ],
    [
      'a page on nothing',
      withPage({ visibleWhen: { question: 'gone', answered: true } }),
      'page 2: names gone, which no earlier page asks',
    ],
    [
      'a notice on nothing',
      withPage({
        notices: [{ when: { question: 'gone', is: 'a' }, title: aText('t'), text: aText('t') }],
      }),
      'page 2: names gone, which no earlier page asks',
    ],
    [
      'a review page in the middle',
      aSet(review, first),
      'page check: a review page must be the last ordinary page',
    ],
    [
      'two review pages',
      aSet(first, review, { ...review, id: 'again' }),
      'page check: a review page must be the last ordinary page',
    ],
    ['only extra pages', aSet({ ...first, kind: 'extra' }), 'set: has no ordinary page'],
    [
      'a required question on an extra page',
      aSet(first, aPage('2', [anABC('q', { required: true })], { kind: 'extra' })),
      'question q: nothing is required on an extra page',
    ],
    ['a page that asks nothing', aSet(first, aPage('2', [])), 'page 2: asks nothing'],
    [
      'a repeated review page',
      aSet(first, { ...review, repeated: true }),
      'page check: only an ordinary page can be repeated',
    ],
    [
      'too many inputs',
      asking(kinds.number, kinds.ratings, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anABC(id))),
      'page only: has 10 inputs, at most 9',
    ],
    [
      'one field filled twice',
      asking(anABC('one', { fills: 'need' }), anABC('need')),
      'question need: fills need, as one does',
    ],
    [
      'an empty text',
      asking(anABC('q', { label: { da: ' ', en: 'Q' } })),
      'question q: its label is empty in da',
    ],
    [
      'a text only in Danish',
      asking(anABC('q', { help: { da: 'Hjælp', en: '' } })),
      'question q: its help is empty in en',
    ],
    [
      'a binding in a label',
      asking(anABC('q', { label: aText(`\${x}`) })),
      'question q: its label holds ${ in da, which would come alive',
    ],
    [
      'a macro in a title',
      withPage({ title: aText('{{DATE}}') }),
      'page 2: its title holds {{ in da, which would come alive',
    ],
    [
      'a macro in a choice',
      asking(anABC('q', { choices: [aChoice('a'), { id: 'b', label: aText('{{x') }] })),
      'question q: its choice "b" holds {{ in da, which would come alive',
    ],
    [
      'a macro in a suggestion',
      asking({ ...text, suggestions: ['{{x'] }),
      'question short: its suggestion holds {{ in da, which would come alive',
    ],
    [
      'a macro in a step',
      asking({ ...kinds.rating, scale: [aText('low'), aText('{{x')] }),
      'question rating: its step 2 holds {{ in da, which would come alive',
    ],
    [
      'a macro in a notice',
      withPage({
        notices: [{ when: { question: 'first', is: 'a' }, title: aText('t'), text: aText('{{') }],
      }),
      'page 2: its notice text holds {{ in da, which would come alive',
    ],
    [
      'a macro in the title of the set',
      { ...aSet(first), title: aText('{{') },
      'set: its title holds {{ in da, which would come alive',
    ],
  ])('refuses %s', (__, set, fault) => {
    expect(checkSet(set)).toContain(fault);
  });
});
