// A set of a rating and a text, with tables by department.
import type { QuestionSet } from '../../../../src/domain/questions/question-set.ts';

export const SET: QuestionSet = {
  id: 'quick-1',
  version: 1,
  title: { da: 'Kort', en: 'Short' },
  tables: ['overall', 'department'],
  pages: [
    {
      id: 'page',
      kind: 'questions',
      title: { da: 'Side', en: 'Page' },
      questions: [
        {
          id: 'q',
          kind: 'rating',
          label: { da: 'Hvor godt?', en: 'How good?' },
          scale: ['1', '2', '3', '4', '5'].map((one) => ({ da: one, en: one })),
        },
        { id: 'text', kind: 'long-text', max: 1_000, label: { da: 'Hvorfor?', en: 'Why?' } },
      ],
    },
  ],
};
