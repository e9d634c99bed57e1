// Which leaders have the app: one line for each person the register names as leader or deputy.
import type { Named, Unit } from '../shared/register.ts';
import type { OutOfReachReason } from './out-of-reach.ts';
import type { Person } from './person.ts';

/** Those who lack it come first, then who keeps it out, then who has it. */
export const ROLLOUT_GROUPS = ['without', 'blocked', 'with'] as const;
export type RolloutGroup = (typeof ROLLOUT_GROUPS)[number];

/** A post of the register, and who holds it; without a person when we never met. */
export interface LeaderPost {
  readonly unit: Pick<Unit, 'name' | 'department'>;
  readonly as: 'leader' | 'deputy';
  readonly named: Named;
  readonly person?: Person;
}

export interface RolloutLine {
  readonly name: string;
  readonly mail?: string;
  readonly as: LeaderPost['as'];
  readonly unit: string;
  readonly department: string;
  readonly group: RolloutGroup;
  /** Why they get nothing; absent when they have the app. */
  readonly why?: OutOfReachReason;
  /** ISO instant; absent for who never was in reach. */
  readonly since?: string;
}

/** How many leaders there are, and in which group. */
export type RolloutCount = Readonly<Record<RolloutGroup, number>> & { readonly total: number };

export interface RolloutSums extends RolloutCount {
  /** Where most are missing first. */
  readonly departments: readonly (RolloutCount & { readonly department: string })[];
}

/** By department, workplace and name. Somebody has the app when there is a chat we can write in. */
export function rolloutOf(posts: readonly LeaderPost[]): readonly RolloutLine[] {
  return posts.map(lineOf).toSorted(inOrder);
}

/** The sums of all and of each department. */
export function countRollout(lines: readonly RolloutLine[]): RolloutSums {
  const byDepartment = Map.groupBy(lines, ({ department }) => department);
  const departments = [...byDepartment].map(([department, own]) => ({ department, ...sumOf(own) }));
  const missing = ({ total, with: having }: RolloutCount) => total - having;
  return {
    ...sumOf(lines),
    departments: departments.toSorted(
      (one, other) =>
        missing(other) - missing(one) || one.department.localeCompare(other.department, 'da'),
    ),
  };
}

function lineOf({ unit, as, named, person }: LeaderPost): RolloutLine {
  const mail = named.mail ?? person?.mail;
  return {
    name: person?.name ?? named.name,
    ...(mail !== undefined && { mail }),
    as,
    unit: unit.name,
    department: unit.department,
    ...standingOf(person),
  };
}

function standingOf(person: Person | undefined): Pick<RolloutLine, 'group' | 'why' | 'since'> {
  const { place, unreachable } = person ?? {};
  if (unreachable !== undefined) {
    const kept = unreachable.why === 'blocked' || unreachable.why === 'shut-out';
    return { group: kept ? 'blocked' : 'without', ...unreachable };
  }
  return place === undefined ? { group: 'without', why: 'never-opened' } : { group: 'with' };
}

function sumOf(lines: readonly RolloutLine[]): RolloutCount {
  const count = (wanted: RolloutGroup) => lines.filter(({ group }) => group === wanted).length;
  return {
    total: lines.length,
    ...{ without: count('without'), blocked: count('blocked'), with: count('with') },
  };
}

function inOrder(one: RolloutLine, other: RolloutLine): number {
  return (
    one.department.localeCompare(other.department, 'da') ||
    one.unit.localeCompare(other.unit, 'da') ||
    one.name.localeCompare(other.name, 'da')
  );
}
