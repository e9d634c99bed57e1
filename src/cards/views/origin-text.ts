// Where a proposal was written, when it was not handed in by itself.
import type { Origin } from '../../domain/proposal/origin.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';

const NAME_MAX = 80;

/** `Skrevet i workshoppen Lederdag (Indkøb), for et bord med 6`. */
export function originText({ workshop, station, present }: Origin, language: Language): string {
  const { landing } = catalogueOf(language).workshop;
  const where = landing.origin(oneLine(workshop, NAME_MAX), oneLine(station, NAME_MAX));
  return present === undefined ? where : `${where}, ${landing.present(present)}`;
}
