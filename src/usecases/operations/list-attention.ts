// Messages that somebody must look at: failed, or nobody knows whether they arrived.
import { ok, type Result } from '../../domain/shared/result.ts';
import type { Attention } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type Listed, PAGE_SIZE, placeOf } from '../listed.ts';
import { type ToldEntry, toldEntry } from './told-entry.ts';

/** Oldest first; `total` is none beyond 1,000. */
export async function listAttention(
  deps: ChannelDeps,
  caller: ChannelCaller,
  wanted: { readonly state: Attention; readonly page: number },
): Promise<Result<Listed<ToldEntry>, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'operations');
  if (!access.ok) return access;
  const { tenant } = caller;
  const standing = await deps.ledger.standing(tenant, deps.clock.now().toISOString());
  const total = standing[wanted.state];
  const { page, pages } = placeOf(total, wanted.page);
  const until = (page + 1) * PAGE_SIZE;
  const entries = await deps.ledger.attention(tenant, wanted.state, until);
  const shown = entries.slice(until - PAGE_SIZE);
  const items = await Promise.all(shown.map(({ value }) => toldEntry(deps, tenant, value)));
  return ok({ items, total, page, pages });
}
