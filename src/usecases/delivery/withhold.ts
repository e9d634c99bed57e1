// Takes back what waits for a person who wants it no more: they were just promised that it does not come.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import { neverCame, withheld } from '../../domain/delivery/withheld.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';

export interface WithholdDeps {
  readonly ledger: Pick<Ledger, 'queuedTo' | 'move'>;
  readonly clock: Clock;
}

/**
 * Of what waits for a recipient, whatever fits is not said. What came is left, and so is what is being
 * sent right now. To be called after the choice is stored, so that nothing new is queued.
 */
export async function withhold(
  { ledger, clock }: WithholdDeps,
  tenant: TenantId,
  who: { readonly to: string; readonly what: (entry: LedgerEntry) => boolean },
): Promise<void> {
  for (const entry of await ledger.queuedTo(tenant, who.to)) {
    if (!neverCame(entry.value) || !who.what(entry.value)) continue;
    const next = withheld(entry.value, clock.now().toISOString());
    // A sender that was faster has it in hand.
    await ledger.move(tenant, { entry, next });
  }
}
