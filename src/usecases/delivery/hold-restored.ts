// After a restore: everything that waits is held, as nobody knows whether it was sent since the export.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import { RESTORED } from '../../domain/delivery/restored.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { RestoreMarks } from '../../ports/restore-marks.ts';

export interface HoldDeps {
  readonly ledger: Pick<Ledger, 'due' | 'move' | 'attention'>;
  readonly marks: RestoreMarks;
  readonly clock: Clock;
}

/** After every instant there is. */
const EVER = '9999-12-31T23:59:59.999Z';
const PAGE = 100;
/** More than a ledger holds of them. */
const ALL = 1_000_000;

/**
 * On an account that was restored: `sayAll` puts what became due since the export into the ledger,
 * then all that is queued there becomes `unknown`, and the mark goes. How many are held, with those
 * the restore held; undefined on any other account. Breaking off leaves the mark, and the next start does it over.
 */
export async function holdRestored(
  deps: HoldDeps,
  tenant: TenantId,
  sayAll: () => Promise<void>,
): Promise<number | undefined> {
  const { ledger, marks, clock } = deps;
  if ((await marks.restored(tenant)) === undefined) return undefined;
  await sayAll();
  for (;;) {
    const queued = await ledger.due(tenant, EVER, PAGE);
    if (queued.length === 0) break;
    for (const entry of queued) {
      const changedAt = clock.now().toISOString();
      const next: LedgerEntry = { ...entry.value, state: 'unknown', lastCode: RESTORED, changedAt };
      // One that somebody changed meanwhile is among the next ones.
      await ledger.move(tenant, { entry, next });
    }
  }
  const unknown = await ledger.attention(tenant, 'unknown', ALL);
  await marks.clearRestored(tenant);
  return unknown.filter(({ value }) => value.lastCode === RESTORED).length;
}
