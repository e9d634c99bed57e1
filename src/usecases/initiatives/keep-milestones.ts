// Ticks off and adds milestones as they were typed on their form.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import { MILESTONE_MAX, setMilestones } from '../../domain/initiative/milestones.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { dayOf, isDay } from '../../domain/shared/time.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { changeInitiative } from './change-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import type { ShowInitiativeProblem } from './show-initiative.ts';

export interface TypedMilestones {
  /** Places of those that are done, from 0. */
  readonly done: readonly number[];
  readonly title: string;
  /** A day; nothing is added without. */
  readonly on: string;
}

export type MilestonesProblem =
  | ShowInitiativeProblem
  | { readonly kind: 'changed-since' | 'too-many' | 'bad-day' }
  | { readonly kind: 'bad-title'; readonly problem: TextProblem };

/** With a title comes a day, and with a day a title; without either nothing is added. */
export function keepMilestones(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: {
    readonly id: InitiativeId;
    readonly seen: number;
    readonly typed: TypedMilestones;
    readonly notCpr: boolean;
  },
): Promise<Result<Initiative, MilestonesProblem>> {
  const { id, seen, typed, notCpr } = given;
  const now = deps.clock.now();
  const title = cleanLine(typed.title);
  return changeInitiative<Exclude<MilestonesProblem, ShowInitiativeProblem>>(deps, caller, {
    id,
    change: (initiative) => {
      const add = title === '' && typed.on === '' ? undefined : { title, on: typed.on };
      const problem = add && problemWith(title, notCpr, MILESTONE_MAX);
      if (problem !== undefined) return refused({ kind: 'bad-title', problem });
      if (add !== undefined && !isDay(add.on)) return refused({ kind: 'bad-day' });
      const wanted = { done: typed.done, seen, ...(add !== undefined && { add }) };
      return setMilestones(initiative, wanted, { now: now.toISOString(), today: dayOf(now) });
    },
  });
}
