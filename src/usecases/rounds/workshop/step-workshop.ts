// Whoever leads a workshop starts and stops its slots, has it vote and answer, and ends it.
import {
  type SeenAt,
  type StepProblem,
  takeStep,
  type WorkshopStep,
} from '../../../domain/round/workshop-steps.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { addMinutes, isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import { type LeadProblem, ledBy } from './find-workshop.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

/** Minutes after a workshop in which its participants can say what they thought of it. */
const LEAVE_MINUTES = 24 * 60;

export interface StepPress {
  readonly round: RoundId;
  readonly step: WorkshopStep;
  /** What the card showed. */
  readonly seen: SeenAt;
}

/** Takes the step once, however often it is pressed and by however many hosts. */
export async function stepWorkshop(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round: id, step, seen }: StepPress,
): Promise<Result<WorkshopRound, LeadProblem | StepProblem>> {
  return tryAgain(async () => {
    const led = await ledBy(deps, caller, id);
    if (!led.ok) return led;
    const { value: round, tag } = led.value;
    if (round.state !== 'open') return refused({ kind: 'not-now' });
    const now = deps.clock.now();
    const next = takeStep(round.workshop, step, { seen, now });
    if (!next.ok) return next;
    if (next.value === round.workshop) return ok(round);
    const stepped = {
      ...round,
      workshop: next.value,
      revision: round.revision + 1,
      changedAt: isoOf(now),
      ...(step === 'finish' && { endsAt: addMinutes(now, LEAVE_MINUTES) }),
    };
    const saved = await deps.rounds.save(stepped, tag, []);
    return saved === 'changed' ? saved : ok(stepped);
  });
}
