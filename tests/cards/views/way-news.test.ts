import { describe, expect, it } from 'vitest';
import {
  answeredBackNews,
  explainedNews,
  mergedNews,
  movedNews,
  reopenedNews,
  unmergedNews,
} from '../../../src/cards/views/way-news.ts';
import { NO, namesIn } from '../samples/data.ts';
import { OTHER } from '../samples/news.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const names = { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen' } };

describe('news on the way', () => {
  it('says who has it and by when they answer', () => {
    const holder = { kind: 'forum', forum: 'board' } as const;
    const told = movedNews({ kind: 'moved', no: NO, holder, dueOn: '2026-12-11' }, names, 'da');

    expect(told.title).toBe('Forslaget er sendt videre');
    expect(textIn(told.lines)).toContain('Nu hos  \nDirektionen');
    expect(textIn(told.lines)).toContain('Du hører fra os senest  \nfredag 11. december 2026');
  });

  it('says that it is back with the team', () => {
    const told = movedNews({ kind: 'moved', no: NO, holder: { kind: 'team' } }, names, 'en');

    expect(told.title).toBe('The proposal is with us again');
  });

  it('explains, and can be asked about', () => {
    const told = explainedNews({ kind: 'explained', no: NO, text: 'Loven kræver det.' }, 'da');

    expect(textIn(told.lines)).toContain('Loven kræver det.');
    expect(textIn(told.lines)).toContain('Der er ikke besluttet noget endnu.');
    expect(told.askable).toBe(true);
  });

  it('tells what it was merged with and why, and goes on there', () => {
    const told = mergedNews({ kind: 'merged', no: NO, into: OTHER, why: 'Samme skema' }, 'da');

    expect(textIn(told.lines)).toContain('sammen med 2026-0031');
    expect(textIn(told.lines)).toContain('Samme skema');
    expect(told.courseOf).toBe(OTHER);
  });

  it('gives the reply to what was asked, and can be asked about again', () => {
    const told = answeredBackNews(
      { kind: 'answered-back', no: NO, question: 'Også os?', text: 'Ja, også jer.' },
      'da',
    );

    expect(textIn(told.lines)).toBe('Du spurgte: \nOgså os?\nJa, også jer.');
    expect(told.askable).toBe(true);
  });

  it('tells that it is its own again, or taken up again', () => {
    const alone = unmergedNews({ kind: 'unmerged', no: NO, from: OTHER }, 'da');

    expect(textIn(alone.lines)).toContain('Det var samlet med 2026-0031');
    expect(reopenedNews('da').title).toBe('Vi tager det op igen');
  });
});
