// Who did what in a month, a page at a time; for administrators.
import type { AuditEntry } from '../../domain/people/audited.ts';
import { asId, type PersonId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { addMonths, dayOf } from '../../domain/shared/time.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type AuditFilter, isWanted, monthsOf, type NamedEntry } from './audit-filter.ts';

const PAGE = 15;

export type AuditDeps = AccessDeps & Pick<ChannelDeps, 'audit'>;

interface AuditRead {
  readonly month: string;
  readonly current: string;
  readonly entries: readonly NamedEntry[];
}

export interface AuditPage {
  /** `2026-11`. */
  readonly month: string;
  readonly entries: readonly NamedEntry[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly before: string;
  /** Absent in the current month. */
  readonly after?: string;
}

export interface AuditWanted {
  readonly month?: string | undefined;
  readonly filter?: AuditFilter | undefined;
}

/** The wanted month, or the current one; newest first. Of a proposal all its months are one list. */
export async function showAudit(
  deps: AuditDeps,
  caller: ChannelCaller,
  wanted: AuditWanted & { readonly page: number },
): Promise<Result<AuditPage, AccessProblem>> {
  const read = await readAudit(deps, caller, wanted);
  if (!read.ok) return read;
  const { month, current, entries: all } = read.value;
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(wanted.page, pages - 1);
  return ok({
    month,
    entries: all.slice(page * PAGE, (page + 1) * PAGE),
    total: all.length,
    page,
    pages,
    before: moved(month, -1),
    ...(month < current && { after: moved(month, 1) }),
  });
}

/** All that is wanted, with names. */
export async function readAudit(
  deps: AuditDeps,
  caller: ChannelCaller,
  { month: asked, filter = {} }: AuditWanted,
): Promise<Result<AuditRead, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  if (!access.ok) return access;
  const current = dayOf(deps.clock.now()).slice(0, 'yyyy-mm'.length);
  const month = asked === undefined || asked > current ? current : asked;
  const months = monthsOf(filter, month, current);
  const found = await Promise.all(months.map((one) => deps.audit.month(caller.tenant, one)));
  const bare = found.flat().filter((entry) => isWanted({ ...filter, name: undefined }, entry));
  const named = await Promise.all(bare.map((entry) => withNames(deps, caller, entry)));
  return ok({ month, current, entries: named.filter((entry) => isWanted(filter, entry)) });
}

function moved(month: string, by: number): string {
  return addMonths(`${month}-01`, by).slice(0, month.length);
}

async function withNames(
  { people }: Pick<AccessDeps, 'people'>,
  { tenant }: ChannelCaller,
  entry: AuditEntry,
): Promise<NamedEntry> {
  const { by, what, about } = entry;
  const person = async (id: string) => (await people.byId(tenant, asId<PersonId>(id)))?.value.name;
  const ofPerson = what === 'granted' || what === 'revoked';
  const [byName, aboutName] = await Promise.all([
    by === 'system' || by === 'file' ? undefined : person(by),
    ofPerson && about !== undefined ? person(about) : undefined,
  ]);
  return {
    ...entry,
    ...(byName !== undefined && { byName }),
    ...(aboutName !== undefined && { aboutName }),
  };
}
