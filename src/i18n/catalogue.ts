// The words of every language, by language.
import type { Language } from '../domain/shared/language.ts';
import { type Catalogue, da } from './da/index.ts';
import { en } from './en/index.ts';

export type { Catalogue };

const CATALOGUES = { da, en } satisfies Record<Language, Catalogue>;

/** What the program says in a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
