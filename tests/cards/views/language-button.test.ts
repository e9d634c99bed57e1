import { describe, expect, it } from 'vitest';
import { languageButton } from '../../../src/cards/views/language-button.ts';

describe('languageButton', () => {
  it('is there only when a language is offered', () => {
    expect(languageButton(undefined)).toBe(false);
  });

  it.each([
    ['da', 'Dansk'],
    ['en', 'English'],
  ] as const)('leads to %s under its own name', (language, title) => {
    expect(languageButton(language)).toEqual({
      title,
      press: { verb: 'language.choose', data: { language } },
    });
  });

  it('remembers the page it stands on', () => {
    const page = { draft: '2026-abcdefgh', revision: 3, page: 'help' };

    expect(languageButton('en', page)).toMatchObject({ press: { data: page } });
  });
});
