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

const PAGE = 15;

export interface NamedEntry extends AuditEntry {
  /** Names as far as they are known. */
  readonly byName?: string;
  /** Of the person it was about. */
  readonly aboutName?: string;
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

/** The wanted month, or the current one; newest first. */
export async function showAudit(
  deps: AccessDeps & Pick<ChannelDeps, 'audit'>,
  caller: ChannelCaller,
  wanted: { readonly month?: string | undefined; readonly page: number },
): Promise<Result<AuditPage, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  if (!access.ok) return access;
  const current = dayOf(deps.clock.now()).slice(0, 'yyyy-mm'.length);
  const month = wanted.month === undefined || wanted.month > current ? current : wanted.month;
  const all = await deps.audit.month(caller.tenant, month);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(wanted.page, pages - 1);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  return ok({
    month,
    entries: await Promise.all(shown.map((entry) => withNames(deps, caller, entry))),
    total: all.length,
    page,
    pages,
    before: moved(month, -1),
    ...(month < current && { after: moved(month, 1) }),
  });
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
