// Who gets no messages and why: people we cannot write to, and leaders who never opened Forenkl.
import type { Register, Unit } from '../shared/register.ts';
import { isSame, type Somebody, unitsOf } from '../shared/register-lookup.ts';
import { type Person, UNREACHABLE_REASONS } from './person.ts';

/** `never-opened`: we have no personal chat to write in. */
export const OUT_OF_REACH_REASONS = ['never-opened', ...UNREACHABLE_REASONS] as const;
export type OutOfReachReason = (typeof OUT_OF_REACH_REASONS)[number];

export interface OutOfReach {
  readonly name: string;
  readonly why: OutOfReachReason;
  /** ISO instant; absent for who never was in reach. */
  readonly since?: string;
  /** The first of the person's workplaces, and how many more there are. */
  readonly unit?: string;
  readonly moreUnits: number;
  readonly department?: string;
}

/**
 * Everybody out of reach, by department and name; those without a workplace come last. Leaders and
 * deputies count as met when a person has their mail, or their name where a mail is missing.
 */
export function outOfReach(register: Register, people: readonly Person[]): readonly OutOfReach[] {
  const byId = new Map(register.units.map((unit) => [unit.id, unit]));
  const met = new Set<Somebody>();
  const known = people.flatMap((person) => {
    const led = unitsOf(register, person);
    for (const one of namedIn(led, person)) met.add(one);
    const given = person.unit === undefined ? undefined : byId.get(person.unit);
    const units = led.length > 0 || given === undefined ? led : [given];
    return reasonOf(person, units);
  });
  const never = register.units.flatMap((unit) =>
    [unit.leader, unit.deputy].flatMap((somebody) => {
      if (somebody === undefined || met.has(somebody)) return [];
      const units = unitsOf(register, somebody);
      for (const one of namedIn(units, somebody)) met.add(one);
      return [lineOf(somebody.name, { why: 'never-opened' }, units)];
    }),
  );
  return [...known, ...never].toSorted(inOrder);
}

/** How many are out of reach in each department, most first; without a department last. */
export function countByDepartment(
  all: readonly OutOfReach[],
): readonly { readonly department: string | undefined; readonly count: number }[] {
  const counts = new Map<string | undefined, number>();
  for (const { department } of all) counts.set(department, (counts.get(department) ?? 0) + 1);
  return [...counts]
    .map(([department, count]) => ({ department, count }))
    .toSorted(
      (one, other) =>
        Number(one.department === undefined) - Number(other.department === undefined) ||
        other.count - one.count,
    );
}

function reasonOf(person: Person, units: readonly Unit[]): readonly OutOfReach[] {
  const { name, place, unreachable } = person;
  if (unreachable !== undefined) return [lineOf(name, unreachable, units)];
  return place === undefined ? [lineOf(name, { why: 'never-opened' }, units)] : [];
}

function lineOf(
  name: string,
  reason: Pick<OutOfReach, 'why' | 'since'>,
  [first, ...more]: readonly Unit[],
): OutOfReach {
  const at = first && { unit: first.name, department: first.department };
  return { name, ...reason, ...at, moreUnits: more.length };
}

/** Where the register names somebody: as leader or deputy of these units. */
function namedIn(units: readonly Unit[], somebody: Somebody): readonly Somebody[] {
  return units
    .flatMap(({ leader, deputy }) => [leader, deputy])
    .flatMap((named) => (named !== undefined && isSame(named, somebody) ? [named] : []));
}

function inOrder(one: OutOfReach, other: OutOfReach): number {
  const without = Number(one.department === undefined) - Number(other.department === undefined);
  const department = (one.department ?? '').localeCompare(other.department ?? '', 'da');
  return without || department || one.name.localeCompare(other.name, 'da');
}
