// A message of the ledger as an administrator is told of it: what it was, to whom, when and why.
import type { EntryKey, LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { Content } from '../../domain/delivery/message.ts';
import { type Why, whyOf } from '../../domain/delivery/why.ts';
import { asId, type TenantId, type UnitId } from '../../domain/shared/ids.ts';
import { unitById } from '../../domain/shared/register-lookup.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export type Recipient =
  | { readonly kind: 'person' | 'unit' | 'channel' | 'group'; readonly name: string }
  /** Nobody we still know. */
  | { readonly kind: 'nobody' };

export interface ToldEntry {
  readonly key: EntryKey;
  readonly what: Content;
  readonly to: Recipient;
  /** When it was last tried, ISO instant. */
  readonly at: string;
  readonly why: Why;
  /** As the service or the network said it. */
  readonly code?: string;
}

const UNIT = 'unit~';

export async function toldEntry(
  deps: Pick<ChannelDeps, 'people' | 'registry'>,
  tenant: TenantId,
  entry: LedgerEntry,
): Promise<ToldEntry> {
  const { message, to, content, changedAt, lastCode } = entry;
  return {
    key: { message, to },
    what: content,
    to: await recipientOf(deps, tenant, entry),
    at: changedAt,
    why: whyOf(entry),
    ...(lastCode !== undefined && { code: lastCode }),
  };
}

async function recipientOf(
  { people, registry }: Pick<ChannelDeps, 'people' | 'registry'>,
  tenant: TenantId,
  { person, place, to }: LedgerEntry,
): Promise<Recipient> {
  if (person !== undefined) {
    const known = await people.byId(tenant, person);
    return known ? { kind: 'person', name: known.value.name } : { kind: 'nobody' };
  }
  if (to.startsWith(UNIT)) {
    const id = asId<UnitId>(to.slice(UNIT.length));
    const unit = unitById(await registry.register(tenant), id);
    return unit ? { kind: 'unit', name: unit.name } : { kind: 'nobody' };
  }
  if (place === undefined || place.kind === 'personal') return { kind: 'nobody' };
  return { kind: place.kind, name: place.name ?? '' };
}
