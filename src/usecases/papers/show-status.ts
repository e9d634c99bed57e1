// The figures of a status, looked through before its files are made.
import { type StatusSince, statusSince } from '../../domain/paper/status-since.ts';
import type { PaperScope } from '../../domain/paper/wanted.ts';
import type { Language } from '../../domain/shared/language.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import { gatherStock } from './gather-stock.ts';
import type { OrderProblem } from './order-paper.ts';
import type { PaperDeps } from './paper-deps.ts';
import { paperFaults } from './paper-faults.ts';

export interface ShownStatus {
  readonly status: StatusSince;
  /** What it is narrowed down to, by name. */
  readonly of: readonly string[];
}

/** Refused like the order of the paper itself: what cannot be ordered is not shown either. */
export async function showStatus(
  deps: PaperDeps,
  caller: ChannelCaller,
  { scope, language }: { readonly scope: PaperScope; readonly language: Language },
): Promise<Result<ShownStatus, OrderProblem>> {
  const access = await channelAccess(deps, caller, 'report');
  if (!access.ok) return access;
  const wanted = { kind: 'status', scope } as const;
  const faults = await paperFaults(deps, caller.tenant, wanted);
  if (faults.length > 0) return refused({ kind: 'bad-paper', faults });
  const stock = await gatherStock(deps, caller.tenant, wanted);
  const { areas, forums } = stock.register;
  const area = areas.find(({ id }) => id === scope.area)?.name[language];
  const forum = forums.find(({ id }) => id === scope.forum)?.name;
  return ok({
    status: statusSince(stock),
    of: [area, forum, stock.round?.title].filter((name) => name !== undefined),
  });
}
