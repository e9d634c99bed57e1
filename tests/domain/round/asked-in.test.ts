import { expect, it } from 'vitest';
import { askedIn } from '../../../src/domain/round/asked-in.ts';
import { aRound } from '../../support/a-round.ts';
import { aWorkshop } from '../../support/a-workshop.ts';

const SET = {
  id: 'workshop',
  version: 1,
  title: { da: 'Workshop', en: 'Workshop' },
  pages: ['join', 'notes', 'leave'].map((id) => ({
    id,
    kind: 'questions' as const,
    title: { da: id, en: id },
    questions: [],
  })),
};

it('asks only what is asked at the end of a workshop, and all of anything else', () => {
  expect(askedIn(aWorkshop(), SET).pages.map(({ id }) => id)).toEqual(['leave']);
  expect(askedIn(aRound(), SET)).toBe(SET);
});
