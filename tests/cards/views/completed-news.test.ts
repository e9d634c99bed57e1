import { describe, expect, it } from 'vitest';
import {
  completedNews,
  laterNews,
  solvedButtons,
} from '../../../src/cards/views/completed-news.ts';
import { NO } from '../samples/data.ts';
import { textIn } from '../walk.ts';

describe('what is asked afterwards', () => {
  it('is whether the problem is solved, once it is reported done', () => {
    const told = completedNews({ kind: 'completed', no: NO, initiative: 'Ét skema' }, 'da');

    expect(told.title).toBe('Det er meldt færdigt');
    expect(textIn(told.lines)).toBe('Det er gjort  \nÉt skema\nEr problemet løst hos jer?');
    expect(told.buttons?.map(({ title }) => title)).toEqual(['Ja', 'Delvist', 'Nej']);
  });

  it('is the same a year after, with what was answered', () => {
    const told = laterNews({ kind: 'asked-later', no: NO, outcome: 'not-carried-out' }, 'da');

    expect(textIn(told.lines)).toContain('For et år siden fik du svaret: Det gennemføres ikke.');
    expect(told.buttons).toHaveLength(3);
  });

  it('is answered with a tap', () => {
    expect(solvedButtons(NO, 'da')[2]?.press).toEqual({
      verb: 'judge.solved',
      data: { no: NO, solved: 'no' },
    });
  });
});
