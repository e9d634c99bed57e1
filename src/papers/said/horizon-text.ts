// When something is to be done, in the words of a paper.
import type { HorizonGiven } from '../../domain/shared/horizon.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';

/** `1. halvår 2027 (senest 30. juni 2027)`; a single day by itself. */
export function horizonText({ text, from, until }: HorizonGiven, language: Language): string {
  const day = dateText(language, until);
  return from === until ? day : catalogueOf(language).news.until(text, day);
}
