// What was said and done, in Danish.
import type { UnitType } from '../../domain/shared/register.ts';

const types = {
  school: 'Skoler',
  'day-care': 'Dagtilbud',
  'nursing-home': 'Plejehjem',
  administration: 'Administrationen',
  other: 'Andre arbejdspladser',
} satisfies Record<UnitType, string>;

export const finished = {
  title: 'I sagde – vi gjorde',
  count: (total: number) => (total === 1 ? '1 ting er gjort' : `${total} ting er gjort`),
  none: 'Der er ikke noget endnu. Når noget er gjort færdigt, står det her.',
  noneHere: 'Der er ikke noget her endnu. Prøv et andet område.',
  said: 'I sagde',
  did: 'Vi gjorde',
  /** When, where it belongs, and for how many. */
  workplaces: (count: number) => (count === 1 ? '1 arbejdsplads' : `${count} arbejdspladser`),
  area: 'Område',
  type: 'Arbejdspladser',
  allAreas: 'Alle områder',
  allTypes: 'Alle arbejdspladser',
  types,
  show: 'Vis',
};
