// The right to send for a tenant: taken, kept and noticed when lost, without trusting two clocks.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Lease, Ledger, Settled } from '../../ports/ledger.ts';
import type { Tagged } from '../../ports/tagged.ts';

/** A lease seen unchanged for this long has no living holder. */
const TERM_MS = 30_000;
/** No send begins later after the last renewal, so that it ends before anybody else begins. */
const SAFE_MS = TERM_MS / 2;
/** The holder of a lease that was given back. */
export const NOBODY = 'nobody';

export interface LeaseDeps {
  readonly ledger: Pick<Ledger, 'lease' | 'takeLease' | 'turnOver'>;
  /** Unique to this process. */
  readonly holder: string;
  /** Milliseconds of a clock that is never put forward or back. */
  readonly monotonic: () => number;
  /**
   * Awaited before the lease counts as ours: what it lists is to be looked at. `regained` when only
   * answers to our own calls were lost, `taken` when a former holder may have begun what is listed.
   */
  readonly onTaken: (lease: Lease, how: 'taken' | 'regained') => Promise<void>;
}

/** What a turn writes down, and what it takes in hand. */
export interface Turnover {
  readonly settled: readonly Settled[];
  readonly claim: readonly Tagged<LedgerEntry>[];
}

export interface HeldLease {
  /** Takes the lease unless it is held; `elsewhere` when another has it. */
  acquire(): Promise<'held' | 'elsewhere'>;
  /** True while we hold it, as far as we know. */
  holds(): boolean;
  /** True when a send may begin at this very moment. */
  mayBegin(): boolean;
  /** True when it is time for a turn, if only to renew. */
  isAgeing(): boolean;
  /**
   * Settles, claims and renews in one; the claimed entries are returned. When it is `lost` or throws
   * the lease must be acquired anew.
   */
  turnOver(what: Turnover): Promise<readonly Tagged<LedgerEntry>[] | 'lost' | 'stale'>;
  /** Gives it back, so that another need not wait. */
  release(): Promise<void>;
}

interface Held {
  readonly lease: Lease;
  /** Read before the call that renewed: the term counts from the earliest moment it can have begun. */
  readonly renewedAt: number;
}

export function holdLease(deps: LeaseDeps, tenant: TenantId): HeldLease {
  const { ledger, holder, monotonic } = deps;
  let held: Held | undefined;
  let seen: { readonly tag: string; readonly at: number } | undefined;
  /** What a lease with our name on it lists is ours: no other holder's list was taken over unseen. */
  let ours = false;

  const age = () => (held === undefined ? Number.POSITIVE_INFINITY : monotonic() - held.renewedAt);

  async function take(current: Lease | undefined): Promise<'held' | 'elsewhere'> {
    const how = current?.holder === holder && ours ? 'regained' : 'taken';
    ours = how === 'regained';
    seen = undefined;
    const renewedAt = monotonic();
    const lease = await ledger.takeLease(tenant, holder, current);
    if (lease === undefined) return 'elsewhere';
    await deps.onTaken(lease, how);
    held = { lease, renewedAt };
    ours = true;
    return 'held';
  }

  async function contend(): Promise<'held' | 'elsewhere'> {
    const current = await ledger.lease(tenant);
    // Our own name on it means that an answer to us was lost: nobody else bears it.
    if (current === undefined || [NOBODY, holder].includes(current.holder)) return take(current);
    if (seen?.tag !== current.tag) seen = { tag: current.tag, at: monotonic() };
    return monotonic() - seen.at >= TERM_MS ? take(current) : 'elsewhere';
  }

  async function turnOver(what: Turnover): ReturnType<HeldLease['turnOver']> {
    const before = held;
    if (before === undefined) return 'lost';
    const renewedAt = monotonic();
    const turned = await ledger.turnOver(tenant, before.lease, what).catch((error: unknown) => {
      // It is not known any more what the lease lists.
      held = undefined;
      throw error;
    });
    if (turned === 'stale') return turned;
    // It may have been given back meanwhile.
    if (turned === 'lost' || held !== before) {
      held = undefined;
      return 'lost';
    }
    held = { lease: turned.lease, renewedAt };
    return turned.entries;
  }

  return {
    turnOver,
    acquire: async () => (held === undefined ? contend() : 'held'),
    holds: () => held !== undefined,
    mayBegin: () => age() < SAFE_MS,
    isAgeing: () => age() >= SAFE_MS / 2,
    release: async () => {
      const lease = held?.lease;
      held = undefined;
      if (lease !== undefined) await ledger.takeLease(tenant, NOBODY, lease);
    },
  };
}
