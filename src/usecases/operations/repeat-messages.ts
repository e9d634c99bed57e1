// Sends messages again that failed or may not have arrived, because an administrator wants it.
import type { EntryKey } from '../../domain/delivery/ledger.ts';
import { repeated } from '../../domain/delivery/repeated.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { Attention } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type ToldEntry, toldEntry } from './told-entry.ts';

export interface AskedToRepeat {
  /** Those that can be sent again. */
  readonly items: readonly ToldEntry[];
  /** How many are sent again already, or have arrived. */
  readonly done: number;
}

export interface Repeated {
  /** How many are queued again by this. */
  readonly queued: number;
  /** When the first of them goes, ISO instant, when they have to wait until people are at work. */
  readonly later?: string;
  /** How many were sent again before, by whomever, or have arrived. */
  readonly done: number;
}

/** What would be sent again, and to whom. */
export async function askToRepeat(
  deps: ChannelDeps,
  caller: ChannelCaller,
  asked: { readonly state: Attention; readonly keys: readonly EntryKey[] },
): Promise<Result<AskedToRepeat, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'repeat');
  if (!access.ok) return access;
  const { tenant } = caller;
  const found = await Promise.all(asked.keys.map((key) => deps.ledger.entry(tenant, key)));
  const entries = found.flatMap((entry) => (entry?.value.state === asked.state ? entry.value : []));
  const items = await Promise.all(entries.map((entry) => toldEntry(deps, tenant, entry)));
  return ok({ items, done: asked.keys.length - items.length });
}

/**
 * Queues the messages again, whoever asks first: an entry leaves `failed` or `unknown` only once, so
 * that a second press, or another administrator's, repeats nothing.
 */
export async function repeatMessages(
  deps: ChannelDeps,
  caller: ChannelCaller,
  keys: readonly EntryKey[],
): Promise<Result<Repeated, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'repeat');
  if (!access.ok) return access;
  const dues: string[] = [];
  for (const key of keys) {
    const due = await repeat(deps, caller.tenant, key);
    if (due === undefined) continue;
    dues.push(due);
    deps.log.info('repeated', { ...key, by: caller.person });
  }
  const [first] = dues.toSorted();
  const waits = first !== undefined && first > deps.clock.now().toISOString();
  return ok({
    queued: dues.length,
    done: keys.length - dues.length,
    ...(waits && { later: first }),
  });
}

/** When it goes; undefined when it is not to be sent again, or somebody was faster. */
async function repeat(
  { ledger, people, clock, calendar }: ChannelDeps,
  tenant: TenantId,
  key: EntryKey,
): Promise<string | undefined> {
  const entry = await ledger.entry(tenant, key);
  if (entry === undefined) return undefined;
  const { person } = entry.value;
  // The person may have been heard from somewhere else since.
  const place = person && (await people.byId(tenant, person))?.value.place;
  const at = { now: clock.now().toISOString(), calendar, ...(place && { place }) };
  const next = repeated(entry.value, at);
  if (next === undefined) return undefined;
  return (await ledger.move(tenant, { entry, next })) ? next.due : undefined;
}
