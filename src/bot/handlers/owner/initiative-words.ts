// Which initiatives somebody means by words, in whichever language they are written.
import type { Names } from '../../../cards/index.ts';
import type { InitiativeFilter } from '../../../domain/initiative/filter.ts';
import { INITIATIVE_STATES, type InitiativeState } from '../../../domain/initiative/initiative.ts';
import { LANGUAGES } from '../../../domain/shared/language.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';

const PARTS = ['all', 'late', 'mine'] as const;
/** Shorter beginnings could mean too many things. */
const SHORTEST = 2;

/** By a word for the part, a state, or the beginning of an area's name or id; what is open otherwise. */
export function initiativesNamed(words: string, { areas }: Pick<Names, 'areas'>): InitiativeFilter {
  const wanted = words.trim().toLocaleLowerCase('da');
  if (wanted.length < SHORTEST) return { kind: 'open' };
  const said = LANGUAGES.map((language) => catalogueOf(language).initiatives);
  const part = PARTS.find((one) => said.some(({ list }) => list.filterWords[one].includes(wanted)));
  if (part !== undefined) return { kind: part };
  const states = Object.keys(INITIATIVE_STATES) as InitiativeState[];
  const state = states.find((one) => said.some((words) => words.states[one] === wanted));
  if (state !== undefined) return { kind: 'state', state };
  const area = Object.entries(areas).find(([id, { name }]) =>
    [id, name].some((text) => text.toLocaleLowerCase('da').startsWith(wanted)),
  );
  return area === undefined ? { kind: 'open' } : { kind: 'area', area: area[0] };
}
