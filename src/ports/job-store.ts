// What we need kept so that a scheduled thing happens once, however many instances or restarts.

import type { Message } from '../domain/delivery/message.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** A digest as it was posted: it says from where the next one goes on. */
export interface DigestClaim {
  readonly tenant: TenantId;
  /** `digest~<channel>~<frequency>~<period>~<due>`: what was due then can be claimed only once. */
  readonly id: string;
  /** ISO instants: from (included) until (not included). */
  readonly from: string;
  readonly until: string;
  /** Place in the feed after the last event counted, by year. */
  readonly cursors: Readonly<Record<string, number>>;
  readonly digest: Digest;
  readonly claimedAt: string;
}

/** The latest run of a scheduled job, whoever ran it. */
export interface JobRun {
  readonly job: string;
  /** The period it was for; a later one sorts after it. */
  readonly period: string;
  /** ISO instants. */
  readonly startedAt: string;
  /** When a long run last said that it goes on. */
  readonly seenAt?: string;
  readonly endedAt?: string;
  /** Runs that failed since the last good one. */
  readonly failures: number;
  /** What the latest failure was, as a code; absent after a good run. */
  readonly error?: string;
}

export interface JobStore {
  run(tenant: TenantId, job: string): Promise<Tagged<JobRun> | undefined>;
  /** Writes a run that has no tag yet, or was read under one; undefined when another was faster. */
  saveRun(
    tenant: TenantId,
    run: JobRun,
    tag: string | undefined,
  ): Promise<Tagged<JobRun> | undefined>;
  /**
   * Writes the claim and its message in one transaction; false when the period, or one that ended
   * later, was claimed before.
   */
  claimDigest(claim: DigestClaim, says: readonly Message[]): Promise<boolean>;
  /** The latest claim of the tenant. */
  lastDigest(tenant: TenantId): Promise<DigestClaim | undefined>;
}
