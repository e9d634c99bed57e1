// Keeps what an initiative is expected to give, or what came of it.
import {
  type AfterMonths,
  type Figures,
  HOURS_MOST,
  hasFigure,
  KR_MOST,
  setBenefit,
} from '../../domain/initiative/benefit.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeInitiative } from './change-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import type { ShowInitiativeProblem } from './show-initiative.ts';

/** Figures as they were typed. */
export interface TypedBenefit {
  readonly hours: string;
  readonly kr: string;
  readonly hassle: string;
  readonly basis: string;
}

export interface BenefitFault {
  readonly field: keyof TypedBenefit;
  readonly kind: 'no-number' | 'required';
}

export type BenefitProblem =
  | ShowInitiativeProblem
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'not-filled'; readonly faults: readonly BenefitFault[] };

/** At least one figure, and whether it is estimated or measured. */
export function keepBenefit(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: {
    readonly id: InitiativeId;
    readonly seen: number;
    readonly after?: AfterMonths;
    readonly typed: TypedBenefit;
  },
): Promise<Result<Initiative, BenefitProblem>> {
  const { id, typed, ...at } = given;
  return changeInitiative<Exclude<BenefitProblem, ShowInitiativeProblem>>(deps, caller, {
    id,
    change: (initiative) => {
      const figures = readFigures(typed);
      if (!figures.ok) return refused({ kind: 'not-filled', faults: figures.problem });
      return setBenefit(
        initiative,
        { ...at, figures: figures.value },
        deps.clock.now().toISOString(),
      );
    },
  });
}

function readFigures(typed: TypedBenefit): Result<Figures, readonly BenefitFault[]> {
  const hoursAYear = figure(typed.hours, HOURS_MOST);
  const kr = figure(typed.kr, KR_MOST);
  const hassle = [1, 2, 3, 4, 5].find((one) => String(one) === typed.hassle);
  const faults: readonly BenefitFault[] = [
    ...(hoursAYear === 'no-number' ? [{ field: 'hours', kind: 'no-number' } as const] : []),
    ...(kr === 'no-number' ? [{ field: 'kr', kind: 'no-number' } as const] : []),
  ];
  if (hoursAYear === 'no-number' || kr === 'no-number') return refused(faults);
  const basis = typed.basis === 'measured' ? 'measured' : 'estimated';
  const figures = {
    ...(hoursAYear !== undefined && { hoursAYear }),
    ...(kr !== undefined && { kr }),
    ...(hassle !== undefined && { hassle }),
    basis,
  } as const;
  return hasFigure(figures) ? ok(figures) : refused([{ field: 'hours', kind: 'required' }]);
}

/** Below 0 when it takes more than it gives. */
function figure(text: string, most: number): number | 'no-number' | undefined {
  if (text.trim() === '') return undefined;
  const read = readNumber(text.trim().replace(/ ?(?:kr\.?|timer?)$/i, ''));
  return read === undefined || Math.abs(read) > most ? 'no-number' : read;
}
