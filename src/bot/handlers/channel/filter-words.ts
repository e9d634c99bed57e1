// The part of the queue somebody means by words, in whichever language they are written.
import type { Names } from '../../../cards/index.ts';
import { LANGUAGES } from '../../../domain/shared/language.ts';
import type { QueueFilter } from '../../../domain/triage/queue.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';

const PARTS = [
  'untouched',
  'unassessed',
  'assessed',
  'overdue',
  'mine',
  'movesWork',
  'touchesLaw',
  'concernsMed',
  'budget',
  'automation',
] as const;
/** Shorter beginnings could mean too many things; an area may be as short as `it`. */
const SHORTEST = 2;

/** By a word for the part, or the beginning of an area's name or id; the whole queue otherwise. */
export function filterNamed(words: string, { areas }: Pick<Names, 'areas'>): QueueFilter {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted.length < SHORTEST) return 'all';
  const said = LANGUAGES.map((language) => catalogueOf(language).triage);
  const part = PARTS.find((one) =>
    said.some(({ filterWords }) => filterWords[one].includes(wanted)),
  );
  if (part !== undefined) return part;
  const area = Object.entries(areas).find(([id, { name }]) =>
    [id, name].some((text) => text.toLocaleLowerCase('da').startsWith(wanted)),
  );
  return area === undefined ? 'all' : `area:${area[0]}`;
}
