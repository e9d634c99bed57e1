// What we need kept so that a scheduled thing happens once, however many instances or restarts.

import type { Message } from '../domain/delivery/message.ts';
import type { Digest } from '../domain/digest/digest.ts';
import type { TenantId } from '../domain/shared/ids.ts';

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

export interface JobStore {
  /** Writes the claim and its message in one transaction; false when the period was claimed before. */
  claimDigest(claim: DigestClaim, says: readonly Message[]): Promise<boolean>;
  /** The latest claim of the tenant. */
  lastDigest(tenant: TenantId): Promise<DigestClaim | undefined>;
}
