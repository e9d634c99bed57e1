// Names for the ids of the municipality's register, in the language of the one who reads.
import type { Language } from '../domain/shared/language.ts';
import type { Register } from '../domain/shared/register.ts';
import type { Names } from './names-model.ts';

/** Looks every area and unit up once; what the register does not know is left out. */
export function registerNames(
  register: Register,
  language: Language,
  called: Pick<Names, 'team' | 'municipality'>,
): Names {
  const areas = register.areas.map(({ id, name, owner, department }) => {
    const about = {
      name: name[language],
      ...(owner !== undefined && { owner: owner.name }),
      ...(department !== undefined && { department }),
    };
    return [id, about] as const;
  });
  return {
    team: called.team,
    municipality: called.municipality,
    areas: Object.fromEntries(areas),
    units: Object.fromEntries(register.units.map(({ id, name }) => [id, name])),
    forums: Object.fromEntries(register.forums.map(({ id, name }) => [id, name])),
  };
}
