// Sends what a restore held back, because somebody who runs the program wants it.
import { repeated } from '../../domain/delivery/repeated.ts';
import { RESTORED } from '../../domain/delivery/restored.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { PeopleStore } from '../../ports/people-store.ts';

export interface SendHeldDeps {
  readonly ledger: Pick<Ledger, 'attention' | 'move'>;
  readonly people: Pick<PeopleStore, 'byId'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/** More than a ledger holds of them. */
const ALL = 1_000_000;

/** Queues each of them, due when people are at work; how many. Asked again, nothing is left to queue. */
export async function sendHeld(deps: SendHeldDeps, tenant: TenantId): Promise<number> {
  const { ledger, people, clock, calendar } = deps;
  let queued = 0;
  for (const entry of await ledger.attention(tenant, 'unknown', ALL)) {
    const { lastCode, person } = entry.value;
    if (lastCode !== RESTORED) continue;
    const place = person && (await people.byId(tenant, person))?.value.place;
    const at = { now: clock.now().toISOString(), calendar, ...(place && { place }) };
    const next = repeated(entry.value, at);
    if (next !== undefined && (await ledger.move(tenant, { entry, next }))) queued += 1;
  }
  return queued;
}
