// Merging is a chain of two changes, as the two may lie in different years: this takes and finishes it.
import type { Message } from '../../domain/delivery/message.ts';
import { questionOver } from '../../domain/delivery/question-messages.ts';
import { taskGiven, taskOver } from '../../domain/delivery/task-messages.ts';
import { told } from '../../domain/delivery/told.ts';
import type { Changed } from '../../domain/proposal/change.ts';
import type { EventKind } from '../../domain/proposal/event-kinds.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { addWorkingDays } from '../../domain/shared/working-days.ts';
import {
  absorb,
  letGo,
  type MergeProblem,
  mergeInto,
  standAlone,
} from '../../domain/triage/merge.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';

export interface MergeDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'history' | 'change'>;
  readonly registry: Pick<RegistryStore, 'rules'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/** The one that stays, and the one that becomes part of it. */
export interface Pair {
  readonly tenant: TenantId;
  readonly main: ProposalNo;
  readonly child: ProposalNo;
}

export interface MergedBy {
  readonly person: PersonId | 'system';
  /** Told with it. */
  readonly why?: string;
}

export type StepProblem = MergeProblem | { readonly kind: 'not-found' };

/**
 * Both changes, the one that stays first: what it lists is the truth, and the other follows. Done
 * already, it changes nothing; what cannot follow is let go of again.
 */
export async function mergeOne(
  deps: MergeDeps,
  pair: Pair,
  by: MergedBy,
): Promise<Result<Proposal, StepProblem>> {
  const absorbed = await step(
    deps,
    { ...pair, no: pair.main, with: pair.child },
    {
      kind: 'absorbed',
      make: (main, now) => absorb(main, pair.child, { person: by.person, now }),
      says: () => [],
    },
  );
  if (!absorbed.ok) return absorbed;
  const taken = await takeIn(deps, pair, by);
  return taken.ok ? absorbed : taken;
}

/** The second change alone: for a chain that was cut off after the first. */
export async function takeIn(
  deps: MergeDeps,
  pair: Pair,
  { person, why }: MergedBy,
): Promise<Result<Proposal, StepProblem>> {
  const { main, child } = pair;
  const taken = await step(
    deps,
    { ...pair, no: child, with: main },
    {
      kind: 'merged',
      make: (one, now) => mergeInto(one, main, { person, now }),
      says: (before, after) => [
        ...told(
          before,
          { kind: 'merged', into: main, ...(why !== undefined && { why }) },
          after.changedAt,
        ),
        ...questionOver(before, after),
        ...taskOver(before, after),
      ],
    },
  );
  if (!taken.ok) await release(deps, pair, person);
  return taken;
}

/** Undoes it, again the one that stayed first; undone already, it changes nothing. */
export async function splitOff(
  deps: MergeDeps,
  pair: Pair,
  person: PersonId | 'system',
): Promise<Result<Proposal, StepProblem>> {
  const released = await release(deps, pair, person);
  if (!released.ok) return released;
  const { triage } = (await deps.registry.rules(pair.tenant)).deadlines;
  return step(
    deps,
    { ...pair, no: pair.child, with: pair.main },
    {
      kind: 'unmerged',
      make: (child, now) => {
        const today = dayOf(now);
        const dueOn = addWorkingDays(today, triage, deps.calendar);
        return ok(standAlone(child, pair.main, { person, now, today, dueOn }));
      },
      says: (_before, after) => [
        ...told(after, { kind: 'unmerged', from: pair.main }),
        ...taskGiven(after),
      ],
    },
  );
}

async function release(
  deps: MergeDeps,
  { tenant, main, child }: Pair,
  person: PersonId | 'system',
): Promise<Result<Proposal, StepProblem>> {
  return step(
    deps,
    { tenant, no: main, with: child },
    {
      kind: 'unmerged',
      make: (one, now) => ok(letGo(one, child, { person, now })),
      says: () => [],
    },
  );
}

interface Step {
  readonly kind: EventKind;
  readonly make: (proposal: Proposal, now: string) => Result<Changed, MergeProblem>;
  readonly says: (before: Proposal, after: Proposal) => readonly Message[];
}

/** One change of one of the two, until it is as it is to be, whoever brought that about. */
async function step(
  deps: MergeDeps,
  at: { readonly tenant: TenantId; readonly no: ProposalNo; readonly with: ProposalNo },
  what: Step,
): Promise<Result<Proposal, StepProblem>> {
  const before = await deps.proposals.proposal(at.tenant, at.no);
  if (before === undefined) return refused({ kind: 'not-found' });
  const made = what.make(before.value, deps.clock.now().toISOString());
  if (!made.ok) return made;
  const { proposal, events } = made.value;
  if (events.length === 0) return ok(proposal);
  // Merged, taken apart and merged again is another time, with a name of its own.
  const times = (await deps.proposals.history(at.tenant, at.no)).filter(
    (event) => event.kind === what.kind && event.with === at.with,
  ).length;
  const operation = `${what.kind}-${at.no}-${at.with}-${times}`;
  const says = what.says(before.value, proposal);
  await deps.proposals.change(operation, { proposal, events, before, says });
  // Written, or somebody was faster: either way it is judged by what is there now.
  return step(deps, at, what);
}
