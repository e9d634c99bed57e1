// Sends what is due in the ledger, one at a time, while this process holds the tenant's lease.
import type { LedgerEntry, SendResult } from '../../domain/delivery/ledger.ts';
import type { Place } from '../../domain/delivery/place.ts';
import { putBack, settled } from '../../domain/delivery/settled.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notifier } from '../../ports/notifier.ts';
import type { Ledger } from '../../ports/outbox.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { type HeldLease, holdLease, type LeaseDeps } from './hold-lease.ts';
import type { Limiter } from './limit.ts';

/** Entries claimed in one transaction. */
const BATCH = 20;

/** An entry that went to a place and was turned away there. */
export type Undeliverable = LedgerEntry & { readonly place: Place };

export interface SendDeps extends LeaseDeps {
  readonly ledger: Ledger;
  readonly notifier: Pick<Notifier, 'post'>;
  readonly clock: Clock;
  readonly limiter: Limiter;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Told of an entry that cannot be delivered; again when that could not be written down. */
  readonly onBlocked: (tenant: TenantId, entry: Undeliverable) => Promise<void>;
}

export interface Sender {
  /** Sends one batch and says how many entries it tried; 0 when another process sends. */
  send(stopping: AbortSignal): Promise<number>;
  /** Gives the lease back. */
  release(): Promise<void>;
}

/** Writes down what became of an entry; tried again until storage takes it. */
type Finish = () => Promise<void>;

export function makeSender(deps: SendDeps, tenant: TenantId): Sender {
  const lease = holdLease(deps, tenant);
  let unwritten: readonly Finish[] = [];

  async function send(stopping: AbortSignal): Promise<number> {
    // Nothing more is sent while it cannot be written down what became of it.
    unwritten = await finishAll(unwritten);
    const standing = await lease.acquire();
    if (standing === 'elsewhere') return 0;
    if (standing === 'taken') await giveUpSending(deps, tenant);
    const due = await deps.ledger.due(tenant, deps.clock.now().toISOString(), BATCH);
    const claimed = due.length > 0 ? await lease.claim(due) : undefined;
    if (claimed === undefined) return 0;
    const finishes: Finish[] = [];
    const errors: unknown[] = [];
    const failed = (error: unknown) => errors.push(error);
    for (const entry of claimed) {
      const goOn = () => !stopping.aborted && finishes.length === 0;
      const finish = await sendOne({ ...deps, lease, tenant, goOn, failed }, entry);
      finishes.push(...(await finishAll([finish], 'keep')));
    }
    unwritten = finishes;
    const [cause] = errors;
    if (cause !== undefined) throw new Error(`${errors.length} messages not said`, { cause });
    return claimed.length;
  }

  return { send, release: lease.release };
}

interface Turn extends SendDeps {
  readonly lease: HeldLease;
  readonly tenant: TenantId;
  /** False when nothing more is to be sent. */
  readonly goOn: () => boolean;
  /** Told of what only we can be to blame for. */
  readonly failed: (error: unknown) => void;
}

/** Sends unless it must not begin any more; what is returned writes down what became of it. */
async function sendOne(turn: Turn, entry: Tagged<LedgerEntry>): Promise<Finish> {
  const { ledger, tenant, lease, clock, goOn } = turn;
  const { place } = entry.value;
  const now = () => clock.now().toISOString();
  if (place !== undefined && goOn()) await turn.limiter(place.conversation);
  if (place === undefined || !goOn() || !(await begins(lease))) {
    return () => ledger.settle(tenant, entry, putBack(entry.value, now()));
  }
  const result = await posted(turn, place, entry.value);
  const next = settled(entry.value, result, { now: now(), random: turn.random() });
  return async () => {
    if (result.kind === 'blocked') await turn.onBlocked(tenant, { ...next, place });
    await ledger.settle(tenant, entry, next);
  };
}

/** What cannot be put into words has not left us: it is tried again later, and we go on to the next. */
async function posted(
  { notifier, tenant, failed }: Turn,
  place: Place,
  { content, language }: LedgerEntry,
): Promise<SendResult> {
  try {
    return await notifier.post(tenant, place, content, language);
  } catch (error) {
    failed(error);
    return { kind: 'later', code: 'no-words' };
  }
}

/** Storage that does not answer cannot say that the lease is ours. */
async function begins(lease: HeldLease): Promise<boolean> {
  try {
    return await lease.mayBegin();
  } catch {
    return false;
  }
}

/** Returns those to be tried again; without `keep` the first that fails is thrown. */
async function finishAll(finishes: readonly Finish[], keep?: 'keep'): Promise<readonly Finish[]> {
  for (const [index, finish] of finishes.entries()) {
    try {
      await finish();
    } catch (error) {
      if (keep === undefined) throw error;
      return finishes.slice(index);
    }
  }
  return [];
}

/** A former holder may or may not have sent these: nobody knows, and nobody sends them again. */
async function giveUpSending(deps: SendDeps, tenant: TenantId): Promise<void> {
  const lost: SendResult = { kind: 'unknown', code: 'sender-gone' };
  for (const entry of await deps.ledger.listSending(tenant)) {
    const at = { now: deps.clock.now().toISOString(), random: 0 };
    await deps.ledger.settle(tenant, entry, settled(entry.value, lost, at));
  }
}
