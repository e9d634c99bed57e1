import { describe, expect, it } from 'vitest';
import { checkSet } from '../../../src/domain/questions/check-set.ts';
import { choicesAwaited, withGiven } from '../../../src/domain/questions/given-choices.ts';
import { complaintsAbout } from '../../../src/domain/questions/reasons.ts';
import { aChoice, anABC, asking, EVERY_KIND } from '../../support/question-sets.ts';

const votes = { ...EVERY_KIND.votes, choices: 'given' } as const;
const station = { ...anABC('station'), choices: 'given' } as const;
const set = asking(anABC('other'), station, votes);

describe('choicesAwaited', () => {
  it('names the questions whose choices are missing, in a set that may be used', () => {
    expect(checkSet(set)).toEqual([]);
    expect(choicesAwaited(set).map(({ id }) => id)).toEqual(['station', 'votes']);
  });
});

describe('withGiven', () => {
  const [x, y] = [aChoice('x'), aChoice('y')];
  const questions = withGiven(set, { votes: [x, y], other: [x] }).pages[0]?.questions ?? [];

  it('writes choices into the questions that wait for them, and into no other', () => {
    expect(questions).toEqual([
      anABC('other'),
      { ...station, choices: [] },
      { ...votes, choices: [x, y] },
    ]);
  });

  it('lets nothing be chosen that was not given', () => {
    const asked = questions.find(({ id }) => id === 'votes');

    expect(asked && complaintsAbout(asked, ['x'])).toEqual([]);
    expect(asked && complaintsAbout(asked, ['z'])).toEqual([
      { input: 'votes', reason: { kind: 'not-a-choice' } },
    ]);
  });
});
