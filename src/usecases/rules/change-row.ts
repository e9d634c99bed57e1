// Shows and changes who answers for an area, a forum, or a guidance of the register; for administrators.
import type { Register } from '../../domain/shared/register.ts';
import {
  type RegisterRow,
  type RowFault,
  type RowKind,
  readTypedRow,
  type TypedRow,
} from '../../domain/shared/register-row.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { sameContent } from '../../domain/shared/same-content.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = AccessDeps & Pick<ChannelDeps, 'registry' | 'audit'>;

/** Which row; without an id a new one. */
export interface WantedRow {
  readonly kind: RowKind;
  readonly id?: string;
}

export interface RowNow {
  readonly register: Register;
  /** Absent for a new one. */
  readonly row?: RegisterRow;
  /** What a card carries, so that nothing unseen is written over; '' for a new one. */
  readonly tag: string;
}

export type RowProblem =
  | AccessProblem
  | { readonly kind: 'not-found' }
  | { readonly kind: 'row-not-filled'; readonly now: RowNow; readonly faults: readonly RowFault[] }
  | { readonly kind: 'changed-meanwhile'; readonly now: RowNow };

/** The whole register, to choose from. */
export async function showRegister(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<Register, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'rules');
  return access.ok ? ok(await deps.registry.register(caller.tenant)) : access;
}

/** One row, read anew. */
export async function showRow(
  deps: Deps,
  caller: ChannelCaller,
  wanted: WantedRow,
): Promise<Result<RowNow, AccessProblem | { readonly kind: 'not-found' }>> {
  const access = await channelAccess(deps, caller, 'rules');
  return access.ok ? rowNow(deps, caller, wanted) : access;
}

/** Keeps what was typed. The same again changes nothing and is answered the same. */
export async function changeRow(
  deps: Deps,
  caller: ChannelCaller,
  given: WantedRow & { readonly typed: TypedRow; readonly tag: string },
): Promise<Result<RegisterRow, RowProblem>> {
  const access = await channelAccess(deps, caller, 'rules');
  if (!access.ok) return access;
  const found = await rowNow(deps, caller, given);
  if (!found.ok) return found;
  const now = found.value;
  const { register, row: before } = now;
  const read = readTypedRow(given.kind, given.typed, { before, register });
  if (!read.ok) return refused({ kind: 'row-not-filled', now, faults: read.problem });
  const row = read.value;
  if (before !== undefined && sameContent(row, before)) return ok(row);
  const twin = before === undefined ? twinOf(row, register) : undefined;
  if (twin !== undefined) return ok(twin);
  if (now.tag !== given.tag) return refused({ kind: 'changed-meanwhile', now });
  const saved = await deps.registry.saveRow(caller.tenant, row, now.tag || undefined);
  if (saved === 'changed') {
    const newer = await rowNow(deps, caller, given);
    return newer.ok ? refused({ kind: 'changed-meanwhile', now: newer.value }) : newer;
  }
  await deps.audit.note(caller.tenant, [
    {
      what: 'register-changed',
      at: deps.clock.now().toISOString(),
      by: caller.person,
      operation: `register-${row.kind}-${row.row.id}`,
      about: row.row.id,
      more: row.kind,
    },
  ]);
  return ok(row);
}

async function rowNow(
  { registry }: Deps,
  { tenant }: ChannelCaller,
  { kind, id }: WantedRow,
): Promise<Result<RowNow, { readonly kind: 'not-found' }>> {
  const register = await registry.register(tenant);
  if (id === undefined) {
    return kind === 'areas' ? refused({ kind: 'not-found' }) : ok({ register, tag: '' });
  }
  const stored = await registry.rowNow(tenant, kind, id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  return ok({ register, row: stored.value, tag: stored.tag });
}

/** The very same under another id: the press that made it came twice. */
function twinOf(made: RegisterRow, register: Register): RegisterRow | undefined {
  const rows: readonly RegisterRow[] = [
    ...register.forums.map((row) => ({ kind: 'forums', row }) as const),
    ...register.guidance.map((row) => ({ kind: 'guidance', row }) as const),
  ];
  return rows.find((row) => sameContent({ ...row.row, id: '' }, { ...made.row, id: '' }));
}
