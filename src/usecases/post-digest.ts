// The scheduled digest: when one is due it is claimed with its message, once however many ask.
import type { Message } from '../domain/delivery/message.ts';
import { compile } from '../domain/digest/compile.ts';
import type { Digest } from '../domain/digest/digest.ts';
import { type DueDigest, dueDigest, nextDue } from '../domain/digest/schedule.ts';
import type { AdminChannel } from '../domain/people/person.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { DigestClaim } from '../ports/job-store.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { toAdministrators } from './mark-channel-gone.ts';
import { eventsSince } from './read-feed.ts';
import { standingNow } from './standing-now.ts';

export type PostDeps = Pick<
  ChannelDeps,
  'proposals' | 'projection' | 'initiatives' | 'registry' | 'people' | 'jobs' | 'clock' | 'calendar'
>;

/** `elsewhere` when another instance claimed the period first: it is posted, and not by us. */
export type Posted = 'posted' | 'elsewhere' | 'not-due' | 'no-channel';

/** Looks whether a digest is due, and claims it. The message is in the claim's own transaction. */
export async function postDueDigest(deps: PostDeps, tenant: TenantId): Promise<Posted> {
  const stored = await deps.people.channel(tenant);
  if (stored === undefined) return 'no-channel';
  const channel = stored.value;
  const last = await deps.jobs.lastDigest(tenant);
  const due = dueDigest({
    schedule: channel.schedule,
    lastUntil: last?.until,
    now: deps.clock.now().toISOString(),
    calendar: deps.calendar,
  });
  if (due === undefined) return 'not-due';
  const claim = await claimOf(deps, { tenant, channel, due, last });
  const claimed = await deps.jobs.claimDigest(claim, [messageFor(channel, claim.digest)]);
  return claimed ? 'posted' : 'elsewhere';
}

/** ISO instant of the next scheduled digest; undefined without a channel, or when none is wanted. */
export async function nextDigestAt(
  { people, clock, calendar }: Pick<PostDeps, 'people' | 'clock' | 'calendar'>,
  tenant: TenantId,
): Promise<string | undefined> {
  const stored = await people.channel(tenant);
  if (stored === undefined) return undefined;
  return nextDue({ schedule: stored.value.schedule, now: clock.now().toISOString(), calendar });
}

async function claimOf(
  deps: PostDeps,
  found: {
    readonly tenant: TenantId;
    readonly channel: AdminChannel;
    readonly due: DueDigest;
    readonly last: DigestClaim | undefined;
  },
): Promise<DigestClaim> {
  const { tenant, channel, due, last } = found;
  const { from, until, name, dueAt } = due;
  const read = await eventsSince(deps.proposals, tenant, {
    cursors: last?.cursors,
    from,
    now: until,
  });
  const digest = compile({
    name,
    from,
    until,
    preliminary: false,
    events: read.events,
    ...(await standingNow(deps, tenant, until)),
    now: until,
  });
  // With the moment it was due: a schedule moved within a period promises one more for that period.
  const id = `digest~${channel.place.conversation}~${due.id}~${dueAt}`;
  return { tenant, id, from, until, cursors: read.cursors, digest, claimedAt: until };
}

/** To the channel; when it is gone, to those who may bind another. */
function messageFor(channel: AdminChannel, digest: Digest): Message {
  const content = { kind: 'digest', digest } as const;
  if (channel.goneAt !== undefined) return toAdministrators(content);
  return { audience: { kind: 'place', place: channel.place }, content };
}
