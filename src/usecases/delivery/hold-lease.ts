// The right to send for a tenant: taken, kept and noticed when lost, without trusting two clocks.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Lease, Ledger } from '../../ports/outbox.ts';
import type { Tagged } from '../../ports/tagged.ts';

/** A lease seen unchanged for this long has no living holder. */
const TERM_MS = 30_000;
/** No send begins later after the last renewal, so that it ends before anybody else begins. */
const SAFE_MS = TERM_MS / 2;
/** The holder of a lease that was given back. */
const NOBODY = 'nobody';

export interface LeaseDeps {
  readonly ledger: Pick<Ledger, 'lease' | 'takeLease' | 'claim'>;
  /** Unique to this process. */
  readonly holder: string;
  /** Milliseconds of a clock that is never put forward or back. */
  readonly monotonic: () => number;
}

export interface HeldLease {
  /** `taken` when it was just taken over: what the former holder left behind is to be looked at. */
  acquire(): Promise<'held' | 'taken' | 'elsewhere'>;
  /** Claims entries and renews in one; undefined when the lease was lost. */
  claim(
    entries: readonly Tagged<LedgerEntry>[],
  ): Promise<readonly Tagged<LedgerEntry>[] | undefined>;
  /** True when a send may begin now; renews when it is time. */
  mayBegin(): Promise<boolean>;
  /** Gives it back, so that another need not wait. */
  release(): Promise<void>;
}

export function holdLease(deps: LeaseDeps, tenant: TenantId): HeldLease {
  const { ledger, holder, monotonic } = deps;
  let held: { readonly lease: Lease; readonly renewedAt: number } | undefined;
  let seen: { readonly tag: string; readonly at: number } | undefined;

  /** The time is read before the call: the term counts from the earliest moment it can have begun. */
  async function take(tag: string | undefined): Promise<'taken' | 'elsewhere'> {
    const renewedAt = monotonic();
    const lease = await ledger.takeLease(tenant, holder, tag);
    held = lease && { lease, renewedAt };
    seen = undefined;
    return held ? 'taken' : 'elsewhere';
  }

  async function contend(): Promise<'taken' | 'elsewhere'> {
    const current = await ledger.lease(tenant);
    // Our own name on it means that an answer to us was lost: nobody else bears it.
    if (current === undefined || [NOBODY, holder].includes(current.holder)) {
      return take(current?.tag);
    }
    if (seen?.tag !== current.tag) seen = { tag: current.tag, at: monotonic() };
    return monotonic() - seen.at >= TERM_MS ? take(current.tag) : 'elsewhere';
  }

  async function claim(
    entries: readonly Tagged<LedgerEntry>[],
  ): Promise<readonly Tagged<LedgerEntry>[] | undefined> {
    if (held === undefined) return undefined;
    const { lease } = held;
    const renewedAt = monotonic();
    // Until the answer is there it is not known whether we hold it.
    held = undefined;
    const claimed = await ledger.claim(tenant, lease, entries);
    held = claimed && { lease: claimed.lease, renewedAt };
    return claimed?.entries;
  }

  async function mayBegin(): Promise<boolean> {
    if (held === undefined) return false;
    if (monotonic() - held.renewedAt < SAFE_MS) return true;
    return (await claim([])) !== undefined;
  }

  return {
    claim,
    mayBegin,
    acquire: async () => ((await mayBegin()) ? 'held' : contend()),
    release: async () => {
      const lease = held?.lease;
      held = undefined;
      if (lease !== undefined) await ledger.takeLease(tenant, NOBODY, lease.tag);
    },
  };
}
