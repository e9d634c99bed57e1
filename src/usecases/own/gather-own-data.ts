// Gathers the data of those whose turn could not wait for it, keeps the file and tells them.
import { ownMessage } from '../../domain/delivery/own-message.ts';
import {
  begunOwn,
  endedOwn,
  isOverOwn,
  isToGather,
  type OwnOrder,
  type OwnOrderEnd,
} from '../../domain/people/own-order.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { KEPT_MINUTES, offeredFile } from '../../domain/shared/offered-file.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { OwnDeps } from './own-deps.ts';
import { ownFile, ownRowsOf } from './own-file.ts';

export type GatherDeps = Pick<
  OwnDeps,
  'ownOrders' | 'people' | 'erasures' | 'files' | 'clock' | 'writeOwnData'
>;

/** Under what the file is kept: no link leads there, as it has a sign that no link has. */
export function ownSecret({ id }: Pick<OwnOrder, 'id'>): string {
  return `own.${id}`;
}

/**
 * True when somebody was waiting. Data that cannot be gathered leave the others alone; what was the
 * matter is thrown when all are looked at, and they are tried once more when the first try is given up.
 */
export async function gatherOwnData(
  deps: GatherDeps,
  tenant: TenantId,
  stopping: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  let any = false;
  const failures: unknown[] = [];
  for (const order of await deps.ownOrders.orders(tenant)) {
    if (stopping.aborted) break;
    const now = deps.clock.now();
    if (isOverOwn(order.value, now)) await deps.ownOrders.drop(order);
    if (!isToGather(order.value, now)) continue;
    any = true;
    await gatherOne(deps, order).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
  return any;
}

/** Two who find the same order are told apart by its tag: one gathers. */
async function gatherOne(deps: GatherDeps, before: Tagged<OwnOrder>): Promise<void> {
  const { ownOrders, clock } = deps;
  const next = begunOwn(before.value, clock.now());
  const says = next.state === 'failed' ? [ownMessage(next, 'failed')] : [];
  const mine = await ownOrders.save(next, before.tag, says);
  if (mine === 'changed' || next.state === 'failed') return;
  const end = await kept(deps, mine);
  if (end === 'nobody') return ownOrders.drop(mine);
  await ownOrders.save(endedOwn(next, end, clock.now()), mine.tag, [ownMessage(next, end)]);
}

/** `nobody` for whoever had their data erased meanwhile: nothing of theirs is kept, and they hear nothing. */
async function kept(
  deps: GatherDeps,
  { value: order, tag }: Tagged<OwnOrder>,
): Promise<OwnOrderEnd | 'nobody'> {
  const { tenant, person, language } = order;
  const known = await deps.people.byId(tenant, person);
  if (known === undefined) return 'nobody';
  const { name, mail } = known.value;
  const whose = { tenant, person, name, ...(mail !== undefined && { mail }) };
  const rows = await ownRowsOf(deps, whose);
  const { bytes, ...file } = await ownFile(deps, whose, { rows, language });
  const given = { ...file, size: bytes.length };
  if ((await deps.ownOrders.order(tenant, person))?.tag !== tag) return 'nobody';
  const offered = offeredFile(given, deps.clock.now(), KEPT_MINUTES);
  if (!offered.ok) return 'too-large';
  await deps.files.keep({ tenant, secret: ownSecret(order) }, offered.value, bytes);
  return 'made';
}
