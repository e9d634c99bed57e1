// Names for the ids of the municipality's register, in the language of the one who reads.
import type { Language } from '../domain/shared/language.ts';
import type { Register } from '../domain/shared/register.ts';
import type { Names } from './names-model.ts';

type Known = Pick<Names, 'areas' | 'units' | 'forums'>;

/** Made once for a register and a language: there are thousands of units, and every card has names. */
const made = new WeakMap<Register, Partial<Record<Language, Known>>>();

/** What the register does not know is left out. */
export function registerNames(
  register: Register,
  language: Language,
  { team, municipality }: Pick<Names, 'team' | 'municipality'>,
): Names {
  const before = made.get(register);
  const known = before?.[language] ?? namesIn(register, language);
  made.set(register, { ...before, [language]: known });
  return { team, municipality, ...known };
}

/** Looks every area, unit and forum up once. */
function namesIn(register: Register, language: Language): Known {
  const areas = register.areas.map(({ id, name, owner, department }) => {
    const about = {
      name: name[language],
      ...(owner !== undefined && { owner: owner.name }),
      ...(department !== undefined && { department }),
    };
    return [id, about] as const;
  });
  return {
    areas: Object.fromEntries(areas),
    units: Object.fromEntries(register.units.map(({ id, name }) => [id, name])),
    forums: Object.fromEntries(register.forums.map(({ id, name }) => [id, name])),
  };
}
