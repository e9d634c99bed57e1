// Tells other systems what was published: at least once, in order as long as each is taken.
import { announcementOf, isAnnounced } from '../../domain/paper/announcement.ts';
import { paperProposal } from '../../domain/paper/paper-proposal.ts';
import type { FeedEvent } from '../../domain/proposal/event.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { addMinutes, dayOf, type Instant, isoOf, yearOf } from '../../domain/shared/time.ts';
import type { Receiver, SetAside, Telling, TellingStore } from '../../ports/announcing.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { YEARS } from '../projection.ts';
import { dueAgain, hasRoomAside, tried, without } from './set-aside.ts';

export interface AnnounceDeps {
  readonly proposals: Pick<ProposalStore, 'feed' | 'lastSeq' | 'proposal'>;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly tellings: TellingStore;
  readonly receivers: readonly Receiver[];
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
}

/** How long a process that was stopped keeps others from going on, in minutes. */
const BUSY = 1;
const FEED_PAGE = 200;

/** True when there was something to tell. A receiver that fails holds up no other. */
export async function announce(
  deps: AnnounceDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  const told = await Promise.all(
    deps.receivers.map((receiver) => tellReceiver({ deps, tenant, receiver }, stopping)),
  );
  return told.some(Boolean);
}

interface Run {
  readonly deps: AnnounceDeps;
  readonly tenant: TenantId;
  readonly receiver: Receiver;
}

async function tellReceiver(
  run: Run,
  stopping: Pick<AbortSignal, 'aborted'> | undefined,
): Promise<boolean> {
  let told = false;
  while (stopping?.aborted !== true) {
    const at = await claimed(run);
    if (at === undefined) break;
    const next = await tellNext(run, at.value);
    const { busyUntil: _busy, ...rest } = next.telling;
    const saved = await run.deps.tellings.saveTelling(rest, at.tag);
    told ||= next.told;
    if (saved === undefined || !next.more) break;
  }
  return told;
}

/** Undefined when another process is at it, or there is nothing to do. */
async function claimed({ deps, tenant, receiver }: Run): Promise<Tagged<Telling> | undefined> {
  const { tellings, clock } = deps;
  const [now, busyUntil] = [isoOf(clock.now()), addMinutes(clock.now(), BUSY)];
  const stored = await tellings.telling(tenant, receiver.id);
  if (stored === undefined) {
    // Whoever is new is told what is published from now on.
    const cursors = await cursorsOf(deps, tenant);
    return tellings.saveTelling({ tenant, receiver: receiver.id, cursors, busyUntil }, undefined);
  }
  if ((stored.value.busyUntil ?? '') > now) return undefined;
  if ((await nextTask(deps, stored.value)) === undefined) return undefined;
  return tellings.saveTelling({ ...stored.value, busyUntil }, stored.tag);
}

async function tellNext(
  { deps, tenant, receiver }: Run,
  telling: Telling,
): Promise<{ readonly telling: Telling; readonly told: boolean; readonly more: boolean }> {
  const task = await nextTask(deps, telling);
  if (task === undefined) return { telling, told: false, more: false };
  const { year, event, past, before } = task;
  if (event === undefined) return { telling: past, told: false, more: true };
  // After a restore another event may get the same place, and would be taken for a repetition.
  const id = `${tenant}-${event.no}-${event.seq}-${event.at.replace(/\D/g, '')}`;
  const body = await bodyOf(deps, tenant, event);
  const { log, clock } = deps;
  const facts = { receiver: receiver.id, about: event.no };
  if (body === undefined || (await receiver.post({ id, body }))) {
    log.info('webhook-sent', facts);
    return { telling: past, told: true, more: true };
  }
  // One that fails holds up no other; the rest of them wait for the next look.
  const after = tried(before === undefined ? past : telling, { year, event, before }, clock.now());
  if (after.tries === 'given-up') log.error('webhook-given-up', facts);
  else log.warn('webhook-failed', { ...facts, tries: after.tries });
  return { telling: after.telling, told: true, more: false };
}

/** The proposal as it is when it is told: what was hidden since stays hidden. */
async function bodyOf(
  { proposals, registry }: AnnounceDeps,
  tenant: TenantId,
  event: FeedEvent,
): Promise<string | undefined> {
  const [stored, register] = await Promise.all([
    proposals.proposal(tenant, event.no),
    registry.register(tenant),
  ]);
  if (stored === undefined) return undefined;
  return JSON.stringify(announcementOf(tenant, event, paperProposal(stored.value, register)));
}

interface Task {
  readonly year: number;
  /** Absent where there is nothing to tell up to a place, or what was set aside is not there any more. */
  readonly event?: FeedEvent | undefined;
  /** The telling once it is taken. */
  readonly past: Telling;
  /** What it was set aside as. */
  readonly before?: SetAside;
}

/** What was set aside and is due, else what is new; undefined when there is nothing to do. */
async function nextTask(
  deps: Pick<AnnounceDeps, 'proposals' | 'clock'>,
  telling: Telling,
): Promise<Task | undefined> {
  const before = dueAgain(telling, deps.clock.now());
  if (before === undefined) return hasRoomAside(telling) ? newTask(deps, telling) : undefined;
  const { year, seq, at } = before;
  const [event] = await deps.proposals.feed({ tenant: telling.tenant, year }, seq - 1, 1);
  const isSame = event?.seq === seq && event.at === at;
  return { year, past: without(telling, before), before, ...(isSame && { event }) };
}

async function newTask(
  { proposals, clock }: Pick<AnnounceDeps, 'proposals' | 'clock'>,
  telling: Telling,
): Promise<Task | undefined> {
  const past = (year: number, seq: number): Telling => ({
    ...telling,
    cursors: { ...telling.cursors, [year]: seq },
  });
  for (const year of yearsTo(clock.now())) {
    const after = telling.cursors[year] ?? 0;
    const events = await proposals.feed({ tenant: telling.tenant, year }, after, FEED_PAGE);
    const event = events.find(isAnnounced);
    if (event !== undefined) return { year, event, past: past(year, event.seq) };
    const last = events.at(-1);
    if (last !== undefined && events.length === FEED_PAGE) {
      return { year, past: past(year, last.seq) };
    }
  }
  return undefined;
}

async function cursorsOf({ proposals, clock }: AnnounceDeps, tenant: TenantId) {
  const all = yearsTo(clock.now()).map(
    async (year) => [String(year), await proposals.lastSeq({ tenant, year })] as const,
  );
  return Object.fromEntries(await Promise.all(all));
}

/** A decision is written in the year of its proposal. */
function yearsTo(now: Instant): readonly number[] {
  const year = yearOf(dayOf(now));
  return Array.from({ length: YEARS }, (_, back) => year - back).toReversed();
}
