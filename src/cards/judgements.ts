// How a judgement is said in one line: extent with its sign, value and priority.
import type { Extent, Value } from '../domain/proposal/assessment.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Priority } from '../domain/triage/matrix.ts';
import { catalogueOf } from '../i18n/catalogue.ts';

export interface Judged {
  readonly extent: Extent;
  readonly value: Value;
}

/** `▲ Mellem · høj værdi`. */
export function judgedText({ extent, value }: Judged, language: Language): string {
  const { triage } = catalogueOf(language);
  return triage.judged(triage.extents[extent], triage.values[value]);
}

/** The same, with the priority it leads to. */
export function prioritisedText(
  { priority, ...judged }: Judged & { readonly priority: Priority },
  language: Language,
): string {
  const { triage } = catalogueOf(language);
  return `${judgedText(judged, language)} ${triage.priority(triage.priorities[priority])}`;
}
