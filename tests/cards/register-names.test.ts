import { describe, expect, it } from 'vitest';
import { registerNames } from '../../src/cards/register-names.ts';
import { REGISTER } from '../support/leader-world.ts';

const CALLED = { team: 'Forenkl', municipality: 'Bakkekøbing' };

describe('names of the register', () => {
  it('calls an area what it is called in the language of the reader', () => {
    const [area] = REGISTER.areas;
    const id = String(area?.id);

    const danish = registerNames(REGISTER, 'da', CALLED);
    const english = registerNames(REGISTER, 'en', CALLED);

    expect(danish.areas[id]?.name).toBe(area?.name.da);
    expect(english.areas[id]?.name).toBe(area?.name.en);
    expect(area?.name.da).not.toBe(area?.name.en);
  });

  it('is looked up once for a register, whatever the team is called', () => {
    const one = registerNames(REGISTER, 'da', CALLED);
    const other = registerNames(REGISTER, 'da', { ...CALLED, team: 'Enklere hverdag' });

    expect(other.units).toBe(one.units);
    expect(other.team).toBe('Enklere hverdag');
  });

  it('follows a register that was changed', () => {
    registerNames(REGISTER, 'da', CALLED);
    const units = REGISTER.units.map((unit) => ({ ...unit, name: `${unit.name} syd` }));

    const { units: names } = registerNames({ ...REGISTER, units }, 'da', CALLED);

    expect(Object.values(names)).toEqual(units.map(({ name }) => name));
    expect(Object.values(names)).not.toHaveLength(0);
  });
});
