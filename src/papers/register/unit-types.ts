// The words a municipality uses for its types of units.
import type { UnitType } from '../../domain/shared/register.ts';
import { bare } from './headings.ts';

/** The first of each is the one that is asked for. */
const WORDS: Readonly<Record<UnitType, readonly string[]>> = {
  school: ['Skole', 'folkeskole', 'specialskole', 'skoler', 'school', 'schools'],
  'day-care': [
    ...['Dagtilbud', 'daginstitution', 'børnehus', 'børnehave', 'vuggestue', 'dagpleje'],
    ...['daycare', 'daycarecentre', 'daycarecenter', 'kindergarten', 'nursery'],
  ],
  'nursing-home': ['Plejehjem', 'plejecenter', 'ældrecenter', 'nursinghome', 'nursinghomes'],
  administration: ['Administration', 'forvaltning', 'stab', 'rådhus', 'centraladministration'],
  other: ['Andet', 'andre', 'øvrige', 'other'],
};

/** The words a person is told when another one was used. */
export const ACCEPTED_TYPES: readonly string[] = Object.values(WORDS).map(([word = '']) => word);

const TYPES: ReadonlyMap<string, UnitType> = new Map(
  typesOf(WORDS).flatMap((type) => WORDS[type].map((word) => [bare(word), type])),
);

/** The type a word stands for; undefined when nobody uses it so. */
export function readUnitType(word: string): UnitType | undefined {
  return TYPES.get(bare(word));
}

function typesOf<Key extends string>(words: Readonly<Record<Key, unknown>>): Key[] {
  const types: Key[] = [];
  for (const type in words) types.push(type);
  return types;
}
