// Finds people's units and areas' owners in the register.
import type { AreaId, UnitId } from './ids.ts';
import type { Area, Named, Register, Unit, UnitType } from './register.ts';

/** As many areas as can be told apart at a glance on a phone. */
const MOST_AREAS = 9;

/** Units by whom they name, made once for a register: a turn looks people up among thousands. */
const indexes = new WeakMap<Register, ReadonlyMap<string, readonly Unit[]>>();

/** Somebody as Teams knows them. */
export interface Somebody {
  readonly name: string;
  readonly mail?: string;
}

/**
 * Units the person leads, then those where they are deputy, by name. Mails decide when both are
 * known; only then may two people have the same name.
 */
export function unitsOf(register: Register, person: Somebody): readonly Unit[] {
  const named = [person.name, person.mail ?? ''].flatMap(
    (key) => indexOf(register).get(alike(key)) ?? [],
  );
  const units = [...new Set(named)];
  const led = units.filter(({ leader }) => isSame(leader, person));
  const deputised = units.filter((unit) => isSame(unit.deputy, person) && !led.includes(unit));
  return [...byName(led), ...byName(deputised)];
}

/** Units whose MED contact the person is, by name. */
export function contactUnitsOf(register: Register, person: Somebody): readonly Unit[] {
  const named = [person.name, person.mail ?? ''].flatMap(
    (key) => indexOf(register).get(alike(key)) ?? [],
  );
  return byName([...new Set(named)].filter(({ medContact }) => isSame(medContact, person)));
}

export function unitById(register: Register, id: UnitId): Unit | undefined {
  return register.units.find((unit) => unit.id === id);
}

export function areaById(register: Register, id: AreaId): Area | undefined {
  return register.areas.find((area) => area.id === id);
}

/** Who must answer for an area; undefined when nobody is named. */
export function ownerOf(register: Register, area: AreaId): Named | undefined {
  return areaById(register, area)?.owner;
}

/** The areas offered to a type of unit, at most nine, in the municipality's order; to nobody's unit, all. */
export function areasFor(register: Register, type: UnitType | undefined): readonly Area[] {
  const offered = register.areas.filter(
    ({ unitTypes }) => type === undefined || unitTypes === undefined || unitTypes.includes(type),
  );
  return inOrder(offered).slice(0, MOST_AREAS);
}

function indexOf(register: Register): ReadonlyMap<string, readonly Unit[]> {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const index = new Map<string, Unit[]>();
  for (const unit of register.units) {
    const { leader, deputy, medContact } = unit;
    for (const { name, mail } of [leader, deputy, medContact].filter((one) => one !== undefined)) {
      for (const key of new Set([alike(name), alike(mail ?? '')])) {
        if (key !== '') index.set(key, [...(index.get(key) ?? []), unit]);
      }
    }
  }
  indexes.set(register, index);
  return index;
}

/** Areas as the municipality ordered them; those without a place come last, by name. */
export function inOrder(areas: readonly Area[]): readonly Area[] {
  const place = ({ order }: Area) => order ?? Number.MAX_SAFE_INTEGER;
  return areas.toSorted((a, b) => place(a) - place(b) || compare(a.name.da, b.name.da));
}

function byName(units: readonly Unit[]): readonly Unit[] {
  return units.toSorted((a, b) => compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'da');
}

/** True when the register means this person: by mail when both are known, else by name. */
export function isSame(named: Named | undefined, person: Somebody): boolean {
  if (named === undefined) return false;
  if (named.mail !== undefined && person.mail !== undefined) {
    return alike(named.mail) === alike(person.mail);
  }
  return alike(named.name) === alike(person.name);
}

function alike(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
