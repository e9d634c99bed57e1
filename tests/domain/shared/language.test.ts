import { expect, it } from 'vitest';
import { isLanguage } from '../../../src/domain/shared/language.ts';

it('knows the languages one can choose', () => {
  expect(['da', 'en', 'DA', 'sv', ''].map(isLanguage)).toEqual([true, true, false, false, false]);
});
