// Tells other systems what was published: in order, at least once, and for a day at the most.
import { announcementOf, isAnnounced } from '../../domain/paper/announcement.ts';
import { paperProposal } from '../../domain/paper/paper-proposal.ts';
import type { FeedEvent } from '../../domain/proposal/event.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { addMinutes, dayOf, type Instant, isoOf, yearOf } from '../../domain/shared/time.ts';
import type { Receiver, Telling, TellingStore } from '../../ports/announcing.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { YEARS } from '../projection.ts';

export interface AnnounceDeps {
  readonly proposals: Pick<ProposalStore, 'feed' | 'lastSeq' | 'proposal'>;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly tellings: TellingStore;
  readonly receivers: readonly Receiver[];
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
}

/** Minutes from one try to the next; the last one holds from then on. */
const PAUSES = [1, 2, 5, 15, 30, 60, 120];
/** An announcement this old is given up with its next failure, in minutes. */
const GIVEN_UP_AFTER = 24 * 60;
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

/** Undefined when another process is at it, or a failure is to rest. */
async function claimed({ deps, tenant, receiver }: Run): Promise<Tagged<Telling> | undefined> {
  const { tellings, clock } = deps;
  const [now, busyUntil] = [isoOf(clock.now()), addMinutes(clock.now(), BUSY)];
  const stored = await tellings.telling(tenant, receiver.id);
  if (stored === undefined) {
    // Whoever is new is told what is published from now on.
    const cursors = await cursorsOf(deps, tenant);
    return tellings.saveTelling({ tenant, receiver: receiver.id, cursors, busyUntil }, undefined);
  }
  const { busyUntil: busy = '', failed } = stored.value;
  if (busy > now || (failed !== undefined && failed.nextAt > now)) return undefined;
  const next = await nextEvent(deps, stored.value);
  if (next === undefined) return undefined;
  return tellings.saveTelling({ ...stored.value, busyUntil }, stored.tag);
}

async function tellNext(
  { deps, tenant, receiver }: Run,
  telling: Telling,
): Promise<{ readonly telling: Telling; readonly told: boolean; readonly more: boolean }> {
  const { failed, ...clean } = telling;
  const next = await nextEvent(deps, telling);
  if (next === undefined) return { telling: clean, told: false, more: false };
  const { year, passed, event } = next;
  const past = { ...clean, cursors: { ...telling.cursors, [year]: passed } };
  if (event === undefined) return { telling: past, told: false, more: true };
  // After a restore another event may get the same place, and would be taken for a repetition.
  const id = `${tenant}-${event.no}-${event.seq}-${event.at.replace(/\D/g, '')}`;
  const body = await bodyOf(deps, tenant, event);
  const { log } = deps;
  const facts = { receiver: receiver.id, about: event.no };
  if (body === undefined || (await receiver.post({ id, body }))) {
    log.info('webhook-sent', facts);
    return { telling: past, told: true, more: true };
  }
  const now = deps.clock.now();
  if (addMinutes(now, -GIVEN_UP_AFTER) > event.at) {
    log.error('webhook-given-up', facts);
    return { telling: past, told: true, more: true };
  }
  const tries = (failed?.tries ?? 0) + 1;
  log.warn('webhook-failed', { ...facts, tries });
  return {
    telling: { ...telling, failed: { tries, nextAt: nextTry(now, tries) } },
    told: true,
    more: false,
  };
}

function nextTry(now: Instant, tries: number): string {
  return addMinutes(now, PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 1);
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

/** The next event to tell, and the place after it; without one, how far there is nothing to tell. */
async function nextEvent(
  { proposals, clock }: Pick<AnnounceDeps, 'proposals' | 'clock'>,
  telling: Telling,
) {
  for (const year of yearsTo(clock.now())) {
    const after = telling.cursors[year] ?? 0;
    const events = await proposals.feed({ tenant: telling.tenant, year }, after, FEED_PAGE);
    const event = events.find(isAnnounced);
    if (event !== undefined) return { year, passed: event.seq, event };
    const last = events.at(-1);
    if (last !== undefined && events.length === FEED_PAGE) return { year, passed: last.seq };
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
