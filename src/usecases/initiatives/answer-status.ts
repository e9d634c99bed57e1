// Answers whether the time of an initiative holds: it does, or it is done already.
import { type AmendProblem, amend, wantedOf } from '../../domain/initiative/change.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { changeInitiative } from './change-initiative.ts';
import type { InitiativeDeps } from './initiative-sight.ts';
import type { ShowInitiativeProblem } from './show-initiative.ts';

/** Notes that the time was said to hold, once; nobody is told of that. */
export function statusHolds(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  { id, until }: { readonly id: InitiativeId; readonly until: string },
): Promise<Result<Initiative, ShowInitiativeProblem>> {
  return changeInitiative<never>(deps, caller, {
    id,
    change: (initiative) => {
      const mark = `holds~${until}`;
      const isNews = initiative.horizon?.until === until && !initiative.said.includes(mark);
      return ok(isNews ? { ...initiative, said: [...initiative.said, mark] } : initiative);
    },
  });
}

/** Reports it done, and so closes what it is the answer to; a second time changes nothing. */
export function reportDone(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  id: InitiativeId,
): Promise<Result<Initiative, ShowInitiativeProblem | AmendProblem>> {
  return changeInitiative<AmendProblem>(deps, caller, {
    id,
    change: (initiative) => {
      const wanted = { ...wantedOf(initiative), state: 'done' } as const;
      const by = { person: caller.person, now: deps.clock.now().toISOString() };
      return amend(initiative, { wanted, seen: initiative.version }, by);
    },
  });
}
