import { describe, expect, it } from 'vitest';
import type { Button } from '../../../src/cards/buttons.ts';
import { newsButtons } from '../../../src/cards/views/news-buttons.ts';
import { NO } from '../samples/data.ts';
import { OTHER } from '../samples/news.ts';
import { sentBy, titlesIn } from '../walk.ts';

const WORDS = { title: 'Nyt', lines: [] };

describe('newsButtons', () => {
  it('asks first, and offers the course last', () => {
    const asks: Button = {
      title: 'Ja',
      press: { verb: 'judge.solved', data: { no: NO, solved: 'yes' } },
    };
    const shown = newsButtons({ no: NO }, { ...WORDS, buttons: [asks], askable: true }, 'da');

    expect(titlesIn(shown)).toEqual(['Ja', 'Stil et spørgsmål', 'Se hele forløbet']);
    expect(sentBy(shown, 'Stil et spørgsmål')).toEqual({ verb: 'answer.ask', no: NO });
  });

  it('leads to the course of another where it goes on', () => {
    const shown = newsButtons({ no: NO, endorser: true }, { ...WORDS, courseOf: OTHER }, 'da');

    expect(sentBy(shown, 'Se hele forløbet')).toEqual({ verb: 'course.show', no: OTHER });
    expect(sentBy(shown, 'Følg ikke længere')).toEqual({ verb: 'endorsed.unfollow', no: NO });
  });
});
