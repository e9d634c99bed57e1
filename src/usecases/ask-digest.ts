// A digest somebody asks for: of any period, preliminary until that is over, and moving nothing.
import { compile } from '../domain/digest/compile.ts';
import type { Digest, PeriodName } from '../domain/digest/digest.ts';
import { readPeriod } from '../domain/digest/period-words.ts';
import { dueDigest, nextDue } from '../domain/digest/schedule.ts';
import type { AdminChannel } from '../domain/people/person.ts';
import type { FeedEvent } from '../domain/proposal/event.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import { type Period, periodOf } from '../domain/shared/period.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { addDays, dayOf, instantOf, isoWeek, localParts } from '../domain/shared/time.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { eventsBetween, eventsSince } from './read-feed.ts';
import { standingNow } from './standing-now.ts';

export type DigestProblem =
  | AccessProblem
  | { readonly kind: 'unknown-period'; readonly typed: string };

interface Span {
  readonly name: PeriodName;
  readonly from: string;
  readonly until: string;
}

/** The digest of a typed period, or without one from the last scheduled digest until now. */
export async function askDigest(
  deps: ChannelDeps,
  caller: ChannelCaller,
  asked: { readonly words: string; readonly language: Language },
): Promise<Result<Digest, DigestProblem>> {
  const access = await channelAccess(deps, caller, 'digest');
  if (!access.ok) return access;
  const words = asked.words.trim();
  if (words === '') return ok(await digestSinceLast(deps, caller.tenant, access.value));
  const today = dayOf(deps.clock.now());
  const period = readPeriod(words, today, asked.language);
  if (period === undefined) return refused({ kind: 'unknown-period', typed: words });
  return ok(await digestOf(deps, caller.tenant, period));
}

/**
 * The digest of the span a card names, for its distributions or to go back to it. The one posted
 * last comes back as it was posted; any other is compiled anew. Both are ISO instants.
 */
export async function digestAgain(
  deps: ChannelDeps,
  caller: ChannelCaller,
  span: { readonly from: string; readonly until: string },
): Promise<Result<Digest, DigestProblem>> {
  const access = await channelAccess(deps, caller, 'digest');
  if (!access.ok) return access;
  const { from, until } = span;
  const valid = [from, until].every((text) => !Number.isNaN(Date.parse(text))) && from < until;
  if (!valid) return refused({ kind: 'unknown-period', typed: '' });
  const last = await deps.jobs.lastDigest(caller.tenant);
  if (last?.digest.from === from && last.digest.until === until) return ok(last.digest);
  const name = nameOf(span, dayOf(deps.clock.now()));
  return ok(await digestOf(deps, caller.tenant, { name, from, until }));
}

async function digestSinceLast(
  deps: ChannelDeps,
  tenant: TenantId,
  channel: AdminChannel,
): Promise<Digest> {
  const now = deps.clock.now().toISOString();
  const last = await deps.jobs.lastDigest(tenant);
  const from = last?.until ?? startOfFirst(deps, channel, now);
  const { events } = await eventsSince(deps.proposals, tenant, {
    cursors: last?.cursors,
    from,
    now,
  });
  return compiled(deps, tenant, {
    span: { name: { kind: 'since', day: dayOf(from) }, from, until: now },
    events,
  });
}

/** Where the first scheduled digest will begin; a week back when none is to come. */
function startOfFirst({ calendar }: ChannelDeps, channel: AdminChannel, now: string): string {
  const schedule = { ...channel.schedule, setAt: now };
  const next = nextDue({ schedule, now, calendar });
  const { setAt: _, ...whenever } = schedule;
  const due = next && dueDigest({ schedule: whenever, lastUntil: undefined, now: next, calendar });
  const { day } = localParts(now);
  return due && due.from < now ? due.from : instantOf(addDays(day, -7), '00:00');
}

async function digestOf(deps: ChannelDeps, tenant: TenantId, span: Span): Promise<Digest> {
  return compiled(deps, tenant, {
    span,
    events: await eventsBetween(deps.proposals, tenant, span),
  });
}

async function compiled(
  deps: ChannelDeps,
  tenant: TenantId,
  found: { readonly span: Span; readonly events: readonly FeedEvent[] },
): Promise<Digest> {
  const now = deps.clock.now().toISOString();
  return compile({
    ...found.span,
    ...(await standingNow(deps, tenant, now)),
    events: found.events,
    // What is since the last scheduled one is not over before the next.
    preliminary: found.span.name.kind === 'since' || found.span.until > now,
    now,
  });
}

/** The name whose period this is exactly; else `since` the day it begins. */
function nameOf(span: Pick<Period, 'from' | 'until'>, today: string): PeriodName {
  const { day, year, month } = localParts(span.from);
  const quarter = Math.ceil(month / 3);
  const names: readonly PeriodName[] = [
    { kind: 'day', day },
    { kind: 'week', ...isoWeek(day) },
    { kind: 'month', year, month },
    { kind: 'quarter', year, quarter },
    { kind: 'half', year, half: month < 7 ? 1 : 2 },
    { kind: 'year', year },
  ];
  const found = names.find((name) => {
    const period = periodOf(name, today);
    return period?.from === span.from && period.until === span.until;
  });
  return found ?? { kind: 'since', day };
}
