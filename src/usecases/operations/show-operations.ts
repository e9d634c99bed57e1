// How the program stands: what is sent and what is not, who is out of reach, and what runs when.
import { type Condition, conditionOf } from '../../domain/delivery/condition.ts';
import { outOfReach } from '../../domain/people/out-of-reach.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { JobHealth } from '../../ports/job-health.ts';
import type { Standing } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps, SenderStanding } from '../channel-deps.ts';
import { NOBODY } from '../delivery/hold-lease.ts';
import { nextDigestAt } from '../post-digest.ts';
import { everybody } from './everybody.ts';
import { type ReceiverBehind, receiversBehind } from './receivers-behind.ts';

/** Where the process that sends is: the one that answers, another one, or nowhere. */
export type SentBy =
  | { readonly kind: 'here' | 'elsewhere'; readonly holder: string }
  | { readonly kind: 'nobody' };

export interface Operations extends Standing {
  /** ISO instants, as all others here. */
  readonly at: string;
  readonly condition: Condition;
  readonly outOfReach: number;
  readonly sentBy: SentBy;
  readonly stopped?: NonNullable<SenderStanding['stopped']>;
  readonly pausedMs: number;
  readonly lastDigest?: string;
  /** Absent when none is to come. */
  readonly nextDigest?: string;
  readonly jobs: readonly JobHealth[];
  /** Other systems that do not take what is published. */
  readonly receivers: readonly ReceiverBehind[];
  /** When the latest export was ended; absent when there is none, or it failed. */
  readonly lastBackup?: string;
}

/** For administrators. Whether sending is stopped or paused is known where it is done. */
export async function showOperations(
  deps: ChannelDeps,
  caller: ChannelCaller,
): Promise<Result<Operations, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'operations');
  if (!access.ok) return access;
  const { tenant } = caller;
  const at = deps.clock.now().toISOString();
  const [standing, lease, last, nextDigest, register, people, backup, receivers] =
    await Promise.all([
      deps.ledger.standing(tenant, at),
      deps.ledger.lease(tenant),
      deps.jobs.lastDigest(tenant),
      nextDigestAt(deps, tenant),
      deps.registry.register(tenant),
      everybody(deps, tenant),
      deps.jobs.run(tenant, 'backup'),
      receiversBehind(deps, tenant, at),
    ]);
  const { endedAt, failures } = backup?.value ?? {};
  const { holds, stopped, pausedMs } = deps.delivery.standing(tenant);
  const jobs = deps.delivery.health(tenant);
  const sending = {
    ...standing,
    pausedMs,
    jobs,
    receivers,
    ...(stopped !== undefined && { stopped }),
  };
  return ok({
    ...sending,
    at,
    condition: conditionOf(sending, at),
    outOfReach: outOfReach(register, people).length,
    sentBy: sentBy(lease?.holder, holds),
    ...(last !== undefined && { lastDigest: last.until }),
    ...(nextDigest !== undefined && { nextDigest }),
    ...(endedAt !== undefined && failures === 0 && { lastBackup: endedAt }),
  });
}

function sentBy(holder: string | undefined, here: boolean): SentBy {
  if (holder === undefined || holder === NOBODY) return { kind: 'nobody' };
  return { kind: here ? 'here' : 'elsewhere', holder };
}
