// The parts of a case by the places a municipality's own template has for them.
import type { CasePart } from '../../domain/paper/skeletons.ts';
import type { CasePlace } from '../word/places.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { PARTS } from './case-parts.ts';

const OF_PLACE: Readonly<Record<CasePlace, readonly CasePart[]>> = {
  sammendrag: ['summary'],
  anledning: ['summary'],
  baggrund: ['background'],
  problemstilling: ['background'],
  sagsfremstilling: ['results', 'going', 'practice', 'more'],
  tidligere: ['earlier'],
  med: ['med'],
  oekonomi: ['economy'],
  proces: ['next'],
  indstilling: ['recommendation'],
  bilag: ['annexes'],
  beslutningstager: ['decided-by'],
  beslutning: ['decision'],
};

/** The template names its headings itself. */
export function placesOf(
  context: CaseContext,
): Readonly<Partial<Record<CasePlace, readonly WordBlock[]>>> {
  const places = Object.keys(OF_PLACE) as readonly CasePlace[];
  return Object.fromEntries(
    places.map((place) => [place, OF_PLACE[place].flatMap((part) => PARTS[part](context))]),
  );
}
