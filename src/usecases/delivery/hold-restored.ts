// After a restore: everything that waits is held, as nobody knows whether it was sent since the export.
import { heldBack, RESTORED } from '../../domain/delivery/restored.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { RestoreMarks } from '../../ports/restore-marks.ts';

export interface HoldDeps {
  readonly ledger: Pick<Ledger, 'due' | 'move' | 'attention'>;
  readonly marks: RestoreMarks;
  readonly clock: Clock;
}

export interface Held {
  /** How many messages, with those the restore held; absent when that was done by an earlier start. */
  readonly messages?: number;
  /** Jobs that could not say all that was due: what they say is to be held until they have run well. */
  readonly failing: readonly string[];
}

/** After every instant there is. */
const EVER = '9999-12-31T23:59:59.999Z';
const PAGE = 100;
/** More than a ledger holds of them. */
const ALL = 1_000_000;

/**
 * On an account that was restored: `sayAll` puts what became due since the export into the ledger, and
 * tells which jobs failed. Then all that is queued becomes `unknown`. Undefined on any other account.
 * Breaking off leaves it to the next start to do it over.
 */
export async function holdRestored(
  deps: HoldDeps,
  tenant: TenantId,
  sayAll: () => Promise<readonly string[]>,
): Promise<Held | undefined> {
  const mark = await deps.marks.restored(tenant);
  if (mark === undefined) return undefined;
  if (mark.failing !== undefined) return { failing: mark.failing };
  const failing = await sayAll();
  await holdQueued(deps, tenant);
  const unknown = await deps.ledger.attention(tenant, 'unknown', ALL);
  await deps.marks.held(tenant, failing);
  const messages = unknown.filter(({ value }) => value.lastCode === RESTORED).length;
  return { messages, failing };
}

async function holdQueued({ ledger, clock }: HoldDeps, tenant: TenantId): Promise<void> {
  for (;;) {
    const queued = await ledger.due(tenant, EVER, PAGE);
    if (queued.length === 0) return;
    for (const entry of queued) {
      // One that somebody changed meanwhile is among the next ones.
      await ledger.move(tenant, { entry, next: heldBack(entry.value, clock.now().toISOString()) });
    }
  }
}
