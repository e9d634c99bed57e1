import { describe, expect, it } from 'vitest';
import { describeChoices } from '../../../src/domain/statistics/choices.ts';

describe('describeChoices', () => {
  it('gives each choice its share of those who answered, also when they took several', () => {
    const answers = [['hr', 'buy'], ['hr'], [], ['buy', 'hr', 'fin']];

    expect(describeChoices(answers, ['hr', 'buy', 'fin', 'none'])).toEqual({
      n: 3,
      choices: [
        { choice: 'hr', share: { count: 3, n: 3 } },
        { choice: 'buy', share: { count: 2, n: 3 } },
        { choice: 'fin', share: { count: 1, n: 3 } },
        { choice: 'none', share: { count: 0, n: 3 } },
      ],
    });
  });

  it('counts a choice once a person', () => {
    expect(describeChoices([['a', 'a']], ['a']).choices[0]?.share).toEqual({ count: 1, n: 1 });
  });
});
