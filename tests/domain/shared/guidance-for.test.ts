import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../../../src/domain/shared/guidance-for.ts';

const about = (id: string, ...words: string[]) => ({
  id,
  title: id,
  link: 'https://x.example',
  words,
});
const ids = (text: string, ...all: ReturnType<typeof about>[]) =>
  guidanceFor(all, text).map(({ id }) => id);

describe('guidanceFor', () => {
  it('finds what has a word at the beginning of one in the text', () => {
    const all = [about('vikar', 'vikar'), about('løn', 'lønseddel')];

    expect(ids('Tre skemaer for hver VIKARANSÆTTELSE.', ...all)).toEqual(['vikar']);
    expect(ids('Det er svært at få adgang.', ...all)).toEqual([]);
  });

  it('does not find a word in the middle of another, nor one of two letters', () => {
    expect(ids('Politik og ledelse', about('it', 'it'), about('tik', 'tik'))).toEqual([]);
  });

  it('takes several words as they stand, and the three with most of them', () => {
    const all = ['a', 'b', 'c'].map((id) => about(id, 'skema'));

    expect(
      ids('Et skema om ny medarbejder', ...all, about('d', 'skema', 'ny medarbejder')),
    ).toEqual(['d', 'a', 'b']);
  });
});
