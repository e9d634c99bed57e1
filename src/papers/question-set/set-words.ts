// The words in the cells of a question set that stand for codes, out to Excel and back.
import type { Page, QuestionKind } from '../../domain/questions/question-set.ts';
import type { Privacy, ResultTable } from '../../domain/questions/result-rules.ts';
import type { ScaleParts } from '../../domain/questions/scale-parts.ts';
import { bare } from '../register/headings.ts';

/** A line of the sheet of answers: to choose, to rate, a step, the answer outside, a unit of a number. */
export type ChoiceRole = 'choice' | 'item' | 'step' | 'outside' | 'unit';

type Words<Code extends string> = Readonly<Record<Code, string>>;

export const SET_WORDS = {
  kind: {
    'short-text': 'kort tekst',
    'long-text': 'lang tekst',
    'one-choice': 'ét valg',
    'several-choices': 'flere valg',
    rating: 'skala',
    ratings: 'flere skalaer',
    votes: 'stemmer',
    number: 'tal',
    date: 'dato',
    horizon: 'tidspunkt',
    'yes-no': 'ja eller nej',
    unit: 'arbejdsplads',
  } satisfies Words<QuestionKind>,
  page: { questions: 'almindelig', review: 'gennemsyn', extra: 'ekstra' } satisfies Words<
    Page['kind']
  >,
  role: {
    choice: 'svar',
    item: 'punkt',
    step: 'trin',
    outside: 'uden for skalaen',
    unit: 'enhed',
  } satisfies Words<ChoiceRole>,
  part: { negative: 'negativ', neutral: 'neutral', positive: 'positiv' } satisfies Words<
    keyof ScaleParts
  >,
  privacy: {
    named: 'med navn',
    confidential: 'fortrolig',
    anonymous: 'anonym',
  } satisfies Words<Privacy>,
  table: {
    overall: 'samlet',
    department: 'forvaltning',
    'unit-type': 'enhedstype',
  } satisfies Words<ResultTable>,
  yes: { true: 'ja', false: 'nej' },
  from: { areas: 'områder', given: 'gives ved start' },
  offer: { 'decide-locally': 'vi ændrer det selv' },
} as const;

export type WordGroup = keyof typeof SET_WORDS;
export type CodeOf<Group extends WordGroup> = keyof (typeof SET_WORDS)[Group] & string;

/** The code of a word, blind to blanks, signs and capitals; a code is one too. */
export function codeOf<Group extends WordGroup>(
  group: Group,
  word: string,
): CodeOf<Group> | undefined {
  for (const code in SET_WORDS[group]) {
    const said = String(SET_WORDS[group][code]);
    if (bare(said) === bare(word) || bare(code) === bare(word)) return code;
  }
  return undefined;
}

/** The words to choose among. */
export function wordsOf(group: WordGroup): readonly string[] {
  return Object.values(SET_WORDS[group]);
}
