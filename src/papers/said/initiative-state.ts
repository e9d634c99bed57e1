// How an initiative stands, in the words of a paper.
import { isPast } from '../../domain/paper/programme.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** `Sat i gang`, `Sat i gang, forsinket` on a day after its time. */
export function initiativeState(one: PaperInitiative, on: string, language: Language): string {
  const { initiatives, papers } = catalogueOf(language);
  const name = initiatives.states[one.state];
  const state = name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  return isPast(one, on) ? papers.programme.late(state) : state;
}
