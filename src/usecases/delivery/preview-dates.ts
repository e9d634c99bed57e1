// What whoever sends sees first: how many get it, on which days, and how many cannot be reached.
import type { Manner } from '../../domain/delivery/manner.ts';
import type { Audience } from '../../domain/delivery/message.ts';
import { planned } from '../../domain/delivery/quiet.ts';
import { type SendingDay, sendingDays } from '../../domain/delivery/sending-days.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { makeRecipients, type RecipientDeps } from './recipients.ts';

export interface PreviewDeps extends RecipientDeps {
  readonly ledger: Pick<Ledger, 'slots'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

export interface Preview {
  /** Recipients, with those who cannot be reached. */
  readonly total: number;
  readonly unreachable: number;
  /** Earliest first. */
  readonly days: readonly SendingDay[];
}

/**
 * Plans the message as the relay would, and writes nothing. `rate` is how many are sent a second;
 * whatever else waits in the ledger is not looked at.
 */
export async function previewDates(
  deps: PreviewDeps,
  tenant: TenantId,
  sending: { readonly audience: Audience; readonly manner: Manner; readonly rate: number },
): Promise<Preview> {
  const { audience, rate } = sending;
  const manner = audience.kind === 'place' ? 'at-once' : sending.manner;
  const { calendar } = deps;
  const now = deps.clock.now().toISOString();
  const recipients = makeRecipients(deps, tenant);
  const counts = new Map<string, number>();
  const all = { total: 0, unreachable: 0 };
  const count = (due: string) => counts.set(due, (counts.get(due) ?? 0) + 1);
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await recipients.page(audience, manner, after);
    const reachable = page.recipients.filter(({ blocked }) => blocked === undefined);
    const persons = reachable.flatMap(({ person }) => person ?? []);
    for (const slots of await slotsOf(deps, tenant, { persons, manner })) {
      count(planned(slots, manner, { now, calendar }).due);
    }
    for (const { person } of reachable) if (person === undefined) count(now);
    all.total += page.recipients.length;
    all.unreachable += page.recipients.length - reachable.length;
    after = page.next;
  }
  return { ...all, days: sendingDays(counts, { manner, rate, calendar }) };
}

/** What is said at once looks at nobody's slots. */
async function slotsOf(
  { ledger }: PreviewDeps,
  tenant: TenantId,
  { persons, manner }: { readonly persons: readonly PersonId[]; readonly manner: Manner },
) {
  if (manner === 'at-once') return persons.map(() => []);
  const known = await ledger.slots(tenant, persons);
  return known.map((slots) => slots?.value ?? []);
}
