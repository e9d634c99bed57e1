// Moves messages from the outbox to the ledger: one entry a recipient, under ids that never change.
import { queuedEntry, type Recipient } from '../../domain/delivery/queued.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ledger, Outbox, OutboxRow } from '../../ports/outbox.ts';
import type { PeopleStore } from '../../ports/people-store.ts';

/** Rows relayed in one go. */
const LIMIT = 50;

export interface RelayDeps {
  readonly outbox: Outbox;
  readonly ledger: Pick<Ledger, 'queue'>;
  readonly people: Pick<PeopleStore, 'byId' | 'channel'>;
  readonly clock: Clock;
}

/**
 * Relays what waits, and says how many rows that were. Breaking off anywhere loses nothing: a row is
 * removed after its last entry is queued, and queueing an entry again changes nothing. A row that
 * cannot be relayed does not hold up the others; its error is thrown in the end.
 */
export async function relay(deps: RelayDeps, tenant: TenantId): Promise<number> {
  const rows = await deps.outbox.waiting(tenant, LIMIT);
  const errors: unknown[] = [];
  for (const row of rows) {
    try {
      await relayRow(deps, tenant, row);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} rows not relayed`);
  return rows.length;
}

async function relayRow(deps: RelayDeps, tenant: TenantId, row: OutboxRow): Promise<void> {
  const now = deps.clock.now().toISOString();
  const { content, audience } = row.message;
  for (const recipient of await recipientsOf(deps, tenant, audience)) {
    await deps.ledger.queue(tenant, queuedEntry({ id: row.id, content }, recipient, now));
  }
  await deps.outbox.done(row);
}

async function recipientsOf(
  deps: RelayDeps,
  tenant: TenantId,
  audience: OutboxRow['message']['audience'],
): Promise<readonly Recipient[]> {
  switch (audience.kind) {
    case 'place':
      return [{ place: audience.place, language: 'da' }];
    case 'person':
      return [await recipient(deps, tenant, audience.person)];
    case 'administrators': {
      const channel = await deps.people.channel(tenant);
      const members = channel?.value.knownMembers ?? [];
      return Promise.all(members.map((person) => recipient(deps, tenant, person)));
    }
  }
}

async function recipient(deps: RelayDeps, tenant: TenantId, id: PersonId): Promise<Recipient> {
  const known: Partial<Person> = (await deps.people.byId(tenant, id))?.value ?? {};
  const { place, language = 'da' } = known;
  return { person: id, language, ...(place !== undefined && { place }) };
}
