import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/text/suggestions/language-of.ts';

describe('the language of a text', () => {
  it.each([
    ['da', 'Vi venter på svar, og det er ikke til at få øje på hvorfor.'],
    ['en', 'We wait for an answer and nobody knows why it is so slow.'],
    ['sv', 'Vi väntar på svar och det är inte klart varför.'],
    ['no', 'Vi venter på svar, og vi vet ikke hvem som må gjøre noe av det.'],
    ['da', 'Opus'],
    ['da', ''],
  ])('is %s for: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
