import { expect, it } from 'vitest';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { hostSets } from '../../../src/domain/round/host-sets.ts';

const set = (id: string): QuestionSet => ({
  id,
  version: 1,
  title: { da: id, en: id },
  pages: [],
});

it('leaves out the sets of proposals and of workshops', () => {
  const sets = ['forslag', 'evaluering', 'workshop', 'vores-egen'].map(set);
  expect(hostSets(sets).map(({ id }) => id)).toEqual(['evaluering', 'vores-egen']);
});
