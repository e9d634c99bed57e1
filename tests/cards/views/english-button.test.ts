import { describe, expect, it } from 'vitest';
import { englishButton } from '../../../src/cards/views/english-button.ts';

describe('englishButton', () => {
  it('is there only when it is offered', () => {
    expect(englishButton(false)).toBe(false);
  });

  it('says in English what it leads to, and remembers the page it stands on', () => {
    const draft = '2026-abcdefgh';

    expect(englishButton(true, { draft, revision: 3, page: 'help' })).toEqual({
      title: 'English',
      press: {
        verb: 'language.choose',
        data: { language: 'en', draft, revision: 3, page: 'help' },
      },
    });
  });
});
