// Where a proposal was written, when it was not handed in by itself.
import type { Batch, Origin } from '../../domain/proposal/origin.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';

const NAME_MAX = 80;

/** `Skrevet i workshoppen Lederdag (Indkøb), for et bord med 6`. */
function originText({ workshop, station, present }: Origin, language: Language): string {
  const { landing } = catalogueOf(language).workshop;
  const where = landing.origin(oneLine(workshop, NAME_MAX), oneLine(station, NAME_MAX));
  return present === undefined ? where : `${where}, ${landing.present(present)}`;
}

/** Where it was written, or which batch it came in with; nothing when it was handed in by itself. */
export function fromElsewhere(
  { origin, batch }: Pick<Proposal, 'origin' | 'batch'>,
  language: Language,
): readonly string[] {
  return [
    ...(origin === undefined ? [] : [originText(origin, language)]),
    ...(batch === undefined ? [] : [batchText(batch, language)]),
  ];
}

/** `Fra Teknik og Miljø, nr. 17` */
function batchText({ from, external }: Batch, language: Language): string {
  const { batches } = catalogueOf(language);
  const place = oneLine(from, NAME_MAX);
  return external === undefined
    ? batches.fromOnly(place)
    : batches.from(place, oneLine(external, NAME_MAX));
}
