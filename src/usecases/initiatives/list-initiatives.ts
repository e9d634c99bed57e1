// Lists initiatives: one's own first, then those that are late, then those that end soonest.
import { type InitiativeFilter, isWanted } from '../../domain/initiative/filter.ts';
import { INITIATIVE_STATES, type Initiative, isLate } from '../../domain/initiative/initiative.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import { type Listed, pageOf } from '../listed.ts';
import { type InitiativeDeps, initiativeSight, isTheirs, mayTouch } from './initiative-sight.ts';

export interface ListedInitiative {
  readonly initiative: Initiative;
  readonly mine: boolean;
  readonly late: boolean;
}

export interface InitiativeList extends Listed<ListedInitiative> {
  /** Of all that they may see. */
  readonly counts: { readonly open: number; readonly late: number };
}

/** After every day there is. */
const NEVER = '9999-12-31';

/** Administrators see all, owners and leads their own; without a page they see how many there are. */
export async function listInitiatives(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  wanted: { readonly filter: InitiativeFilter; readonly page: number },
): Promise<Result<InitiativeList, AccessProblem>> {
  const sight = await initiativeSight(deps, caller);
  if (!sight.ok) return sight;
  const today = dayOf(deps.clock.now());
  const all = (await deps.initiatives.all(caller.tenant))
    .filter((one) => mayTouch(one, sight.value))
    .map((initiative) => ({
      initiative,
      mine: isTheirs(initiative, sight.value),
      late: isLate(initiative, today),
    }));
  const found = all.filter(({ initiative, mine }) =>
    isWanted(initiative, wanted.filter, { today, mine }),
  );
  const counts = {
    open: all.filter(({ initiative }) => !INITIATIVE_STATES[initiative.state].over).length,
    late: all.filter(({ late }) => late).length,
  };
  return ok({ ...pageOf(found.toSorted(inOrder), wanted.page), counts });
}

function inOrder(one: ListedInitiative, other: ListedInitiative): number {
  const end = ({ initiative }: ListedInitiative) => initiative.horizon?.until ?? NEVER;
  return (
    Number(other.mine) - Number(one.mine) ||
    Number(other.late) - Number(one.late) ||
    end(one).localeCompare(end(other))
  );
}
