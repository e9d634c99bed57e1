// The parts of a case by the places a municipality's own template has for them.
import { unzipSync } from 'fflate';
import type { CasePart } from '../../domain/paper/skeletons.ts';
import type { CasePlace } from '../word/places.ts';
import { placesIn } from '../word/places-in.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';
import { partBlocks, titledPart } from './case-parts.ts';

/** What has no heading of its own in the presentation. */
const OF_PLACE: Readonly<Record<Exclude<CasePlace, 'sagsfremstilling'>, readonly CasePart[]>> = {
  sammendrag: ['summary'],
  anledning: ['summary'],
  baggrund: ['background'],
  problemstilling: ['background'],
  tidligere: ['earlier'],
  med: ['med'],
  oekonomi: ['economy'],
  proces: ['next'],
  indstilling: ['recommendation'],
  bilag: ['annexes'],
  beslutningstager: ['decided-by'],
  beslutning: ['decision'],
};
/** The presentation takes in what the template has no other place for, so that nothing is lost. */
const PRESENTED: readonly CasePart[] = [
  'background',
  'results',
  'going',
  'pending',
  'practice',
  'more',
  'earlier',
  'med',
  'economy',
  'next',
];

/** `template` is a .docx file that was read before; it names its headings itself. */
export function placesOf(
  context: CaseContext,
  template: Uint8Array,
): Readonly<Partial<Record<CasePlace, readonly WordBlock[]>>> {
  const found = new Set(placesIn(unzipSync(template)).map(({ name }) => name));
  const places = (Object.keys(OF_PLACE) as readonly (keyof typeof OF_PLACE)[]).filter((place) =>
    found.has(place),
  );
  const placed = new Set(places.flatMap((place) => OF_PLACE[place]));
  const presented = PRESENTED.filter((part) => !placed.has(part));
  return {
    ...Object.fromEntries(
      places.map((place) => [place, OF_PLACE[place].flatMap((part) => partBlocks(part, context))]),
    ),
    sagsfremstilling: presented.flatMap((part) => titledPart(part, context)),
  };
}
