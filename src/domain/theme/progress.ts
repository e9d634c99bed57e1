// How far a theme is with its target: what came of its initiatives, or what was counted by hand.
import type { Initiative } from '../initiative/initiative.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { ByDepartment, TargetUnit, Theme, ThemeTarget } from './theme.ts';

export interface Reached {
  /** What is reached. */
  readonly done: number;
  /** With what is expected of initiatives that have given nothing yet; the same where it is counted by hand. */
  readonly foreseen: number;
}

export interface DepartmentProgress extends Reached {
  readonly department: string;
  /** Its share of the target. */
  readonly target: number;
}

export interface ThemeProgress extends Reached {
  readonly unit: TargetUnit;
  readonly total: number;
  readonly year: number;
  /** Those that have a share, in the order of their names. */
  readonly departments: readonly DepartmentProgress[];
  /** Of several departments at once, or of none that has a share; absent when there is nothing. */
  readonly elsewhere?: Reached;
}

/** What an initiative gives, and the one department whose proposals it answers, if it is one. */
interface Given extends Reached {
  readonly department?: string;
}

/** How far it is; undefined without a target. `departments` are those its proposals come from. */
export function progressOf(
  theme: Theme,
  initiatives: readonly Pick<Initiative, 'proposals' | 'expected' | 'realised' | 'state'>[],
  departments: ReadonlyMap<ProposalNo, string>,
): ThemeProgress | undefined {
  const { target } = theme;
  if (target === undefined) return undefined;
  const { unit } = target;
  if (unit === 'places') return countedByHand(theme, target);
  const of = unit === 'kr' ? 'kr' : 'hoursAYear';
  const given = initiatives.flatMap((one): readonly Given[] => {
    const mine = one.proposals.filter((no) => theme.proposals.includes(no));
    if (mine.length === 0) return [];
    const found = one.realised.toSorted((a, b) => a.after - b.after).at(-1)?.[of];
    const expected = one.state === 'dropped' ? undefined : one.expected?.[of];
    const from = new Set(mine.map((no) => departments.get(no)));
    const [only] = from.size === 1 ? from : [];
    const reached = { done: found ?? 0, foreseen: found ?? expected ?? 0 };
    return [{ ...reached, ...(only !== undefined && { department: only }) }];
  });
  return gathered(target, given);
}

/** The places of a department, or of all where none has a share. */
function countedByHand({ counted }: Theme, target: ThemeTarget): ThemeProgress {
  const { byDepartment = {}, total = 0 } = counted ?? {};
  const shares = Object.keys(target.byDepartment);
  if (shares.length === 0) return gathered(target, [{ done: total, foreseen: total }]);
  return gathered(
    target,
    shares.map((department) => {
      const done = byDepartment[department] ?? 0;
      return { department, done, foreseen: done };
    }),
  );
}

function gathered({ unit, total, year, byDepartment }: ThemeTarget, given: readonly Given[]) {
  const shares = sharesOf(byDepartment);
  const rest = given.filter(
    ({ department }) => department === undefined || byDepartment[department] === undefined,
  );
  const elsewhere = sumOf(rest);
  const some = shares.length > 0 && (elsewhere.done !== 0 || elsewhere.foreseen !== 0);
  return {
    ...{ unit, total, year },
    ...sumOf(given),
    departments: shares.map(([department, target]) => ({
      department,
      target,
      ...sumOf(given.filter((one) => one.department === department)),
    })),
    ...(some && { elsewhere }),
  };
}

/** Departments with their shares, by name. */
export function sharesOf(byDepartment: ByDepartment): readonly (readonly [string, number])[] {
  return Object.entries(byDepartment).toSorted(([one], [other]) => one.localeCompare(other, 'da'));
}

function sumOf(given: readonly Reached[]): Reached {
  return {
    done: given.reduce((sum, { done }) => sum + done, 0),
    foreseen: given.reduce((sum, { foreseen }) => sum + foreseen, 0),
  };
}
