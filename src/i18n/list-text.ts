// Several things in a row, as they are written in a sentence: a, b og c.
import type { Language } from '../domain/shared/language.ts';
import { once } from '../domain/shared/once.ts';
import { LOCALES } from './numbers.ts';

const LISTS: Record<Language, () => Intl.ListFormat> = {
  da: once(() => new Intl.ListFormat(LOCALES.da)),
  en: once(() => new Intl.ListFormat(LOCALES.en)),
};

/** `a`, `a og b`, `a, b og c`. */
export function listText(language: Language, items: readonly string[]): string {
  return LISTS[language]().format(items);
}
