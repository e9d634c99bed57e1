// What an initiative gives, in lines: expected and realised apart, each marked as what it is.
import type { Benefit, Initiative } from '../../domain/initiative/initiative.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { named, type Run } from '../runs.ts';

/** None where nothing is known. */
export function benefitLines(
  { expected, realised }: Initiative,
  language: Language,
): readonly (readonly Run[])[] {
  const { card: words } = catalogueOf(language).initiatives;
  return [
    ...(expected === undefined ? [] : [named(words.expected, benefitText(expected, language))]),
    ...realised.map((one) => named(words.realised(one.after), benefitText(one, language))),
  ];
}

/** `310 timer om året · bøvl 2 af 5 (anslået)`: time and hassle beside each other, never mixed. */
function benefitText({ hoursAYear, kr, hassle, basis }: Benefit, language: Language): string {
  const { card: words } = catalogueOf(language).initiatives;
  const figures = [
    ...(hoursAYear === undefined ? [] : [words.hours(number(language, hoursAYear))]),
    ...(kr === undefined ? [] : [words.kr(number(language, kr))]),
    ...(hassle === undefined ? [] : [words.hassle(hassle)]),
  ];
  return `${figures.join(' · ')} (${words.bases[basis]})`;
}
