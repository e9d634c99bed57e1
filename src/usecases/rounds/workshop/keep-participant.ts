// Changes what is kept of somebody who takes part; they are taken in the first time.
import type { Participant } from '../../../domain/round/participant.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

/** The participant as stored; what changes nothing is not written. */
export async function keepParticipant(
  deps: WorkshopDeps,
  { caller, round }: { readonly caller: ChannelCaller; readonly round: WorkshopRound },
  change: (before: Participant) => Participant,
): Promise<Participant> {
  const at = { tenant: round.tenant, round: round.id };
  return tryAgain(async () => {
    const now = isoOf(deps.clock.now());
    const stored = await deps.workshops.participant(at, caller.person);
    const { person, name } = caller;
    const before = stored?.value ?? {
      ...at,
      person,
      name,
      votes: {},
      joinedAt: now,
      changedAt: now,
    };
    const next = change(before);
    if (stored !== undefined && next === before) return before;
    const saved = await deps.workshops.saveParticipant({ ...next, changedAt: now }, stored?.tag);
    return saved === 'changed' ? saved : saved.value;
  });
}
