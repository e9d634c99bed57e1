// When a wave goes, with the day of the week: that is what is looked at.
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { dayText, timeText } from '../../i18n/dates.ts';

/** `tirsdag 15. september 2026 kl. 8.00`. */
export function momentOf(instant: string, language: Language): string {
  const { day, time } = localParts(instant);
  const at = language === 'da' ? 'kl.' : 'at';
  return `${dayText(language, day)} ${at} ${timeText(language, time)}`;
}
