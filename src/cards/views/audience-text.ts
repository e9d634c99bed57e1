// Whom a letter is for, in words.
import type { LetterAudience } from '../../domain/delivery/letter.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';

const DEPARTMENT_MAX = 60;

/** `Lederne i Børn og Unge`. */
export function audienceText(to: LetterAudience, language: Language): string {
  const { letters } = catalogueOf(language);
  if (to.kind === 'everyone') return letters.to.everyone;
  if (to.department === undefined) return letters.to.leaders;
  return letters.to.department(oneLine(to.department, DEPARTMENT_MAX));
}
