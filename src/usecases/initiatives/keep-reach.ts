// Keeps the focus area of an initiative and where else it is in use, as typed on their form.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import {
  choiceCode,
  FOCUS_MAX,
  focusesOf,
  placesOf,
  setReach,
} from '../../domain/initiative/reach.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { changeInitiative } from './change-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import { type ShowInitiativeProblem, touchInitiative } from './show-initiative.ts';

export interface TypedReach {
  /** Code of one of those there are; anything else for none. */
  readonly focus: string;
  /** Another one, which counts before it. */
  readonly other: string;
  /** Codes of places. */
  readonly spread: readonly string[];
}

export type ReachProblem =
  | ShowInitiativeProblem
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'bad-focus'; readonly problem: TextProblem };

export interface ReachChoices {
  readonly initiative: Initiative;
  /** Focus areas of all initiatives. */
  readonly focuses: readonly string[];
  /** Unit types and departments; what is chosen already is always among them. */
  readonly places: readonly string[];
}

/** What can be chosen on the form. */
export async function reachChoices(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  id: InitiativeId,
): Promise<Result<ReachChoices, ShowInitiativeProblem>> {
  const touched = await touchInitiative(deps, caller, id);
  if (!touched.ok) return touched;
  const initiative = touched.value.before.value;
  const [register, all] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.initiatives.all(caller.tenant),
  ]);
  const chosen = initiative.spread?.map(({ to }) => to) ?? [];
  const places = [...new Set([...placesOf(register), ...chosen])];
  return ok({ initiative, focuses: focusesOf([...all, initiative]), places });
}

/** Of what is over too: most is spread once it is done. Nobody is told. */
export function keepReach(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  given: {
    readonly id: InitiativeId;
    readonly seen: number;
    readonly typed: TypedReach;
    readonly notCpr: boolean;
  },
): Promise<Result<Initiative, ReachProblem>> {
  const { id, seen, typed, notCpr } = given;
  const now = deps.clock.now();
  const other = cleanLine(typed.other);
  return changeInitiative<Exclude<ReachProblem, ShowInitiativeProblem>>(deps, caller, {
    id,
    change: async (initiative) => {
      const problem = other === '' ? undefined : problemWith(other, notCpr, FOCUS_MAX);
      if (problem !== undefined) return refused({ kind: 'bad-focus', problem });
      const places = placesOf(await deps.registry.register(caller.tenant));
      const before = initiative.spread?.map(({ to }) => to) ?? [];
      const known = [...places, ...before].filter((to) => typed.spread.includes(choiceCode(to)));
      const all = await deps.initiatives.all(caller.tenant);
      const chosen =
        focusesOf([...all, initiative]).find((one) => choiceCode(one) === typed.focus) ?? '';
      const wanted = { focus: other === '' ? chosen : other, spread: known, seen };
      return setReach(initiative, wanted, { now: now.toISOString(), today: dayOf(now) });
    },
  });
}
