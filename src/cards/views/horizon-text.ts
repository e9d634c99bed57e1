// When something is to be done, as it was written and with its last day.
import type { HorizonGiven } from '../../domain/shared/horizon.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { oneLine } from '../plain.ts';

const TEXT_MAX = 60;

/** `1. halvår 2027 (senest 30. juni 2027)`; a single day by itself. */
export function horizonText({ text, from, until }: HorizonGiven, language: Language): string {
  const day = dateText(language, until);
  if (from === until) return day;
  return catalogueOf(language).news.until(oneLine(text, TEXT_MAX), day);
}
