/** A set to be asked anonymously: choices, ratings, a text that follows a choice, and a last page. */
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';

const both = (text: string) => ({ da: text, en: text });
const choices = (...ids: readonly string[]) => ids.map((id) => ({ id, label: both(id) }));

export const ANONYMOUS_SET: QuestionSet = {
  id: 'anonymous',
  version: 1,
  title: both('Trivsel'),
  privacy: 'anonymous',
  tables: ['overall', 'department'],
  pages: [
    {
      id: 'first',
      title: both('Først'),
      kind: 'questions',
      questions: [
        {
          id: 'well',
          kind: 'one-choice',
          required: true,
          label: both('Trives du?'),
          choices: choices('yes', 'no'),
        },
        {
          id: 'things',
          kind: 'ratings',
          label: both('Hvor godt er'),
          scale: ['Dårligt', 'Midt', 'Godt'].map(both),
          outside: { id: 'unknown', label: both('Ved ikke') },
          items: choices('it', 'rooms'),
        },
        {
          id: 'more',
          kind: 'several-choices',
          max: 2,
          label: both('Hvad mangler?'),
          choices: choices('a', 'b', 'c'),
        },
      ],
    },
    {
      id: 'why',
      title: both('Hvorfor'),
      kind: 'questions',
      visibleWhen: { question: 'well', is: 'no' },
      questions: [{ id: 'why', kind: 'long-text', max: 2_000, label: both('Hvorfor ikke?') }],
    },
    {
      id: 'last',
      title: both('Sidst'),
      kind: 'questions',
      questions: [
        { id: 'word', kind: 'short-text', max: 60, required: true, label: both('Et ord') },
        { id: 'years', kind: 'number', min: 0, max: 60, label: both('År') },
      ],
    },
  ],
};
