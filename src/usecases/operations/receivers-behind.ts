// Which other systems do not take what is published, for whoever looks after the program.
import type { TenantId } from '../../domain/shared/ids.ts';
import { type Instant, msBetween } from '../../domain/shared/time.ts';
import type { Receiver, Telling, TellingStore } from '../../ports/announcing.ts';
import { lateGivenUp } from '../announcing/set-aside.ts';

/** A system that restarts is nobody's worry. */
const WORTH_A_LOOK_MS = 10 * 60_000;

export interface ReceiverBehind {
  /** Of its address. */
  readonly host: string;
  /** How many announcements it has not taken, and since when it was tried (ISO instant). */
  readonly waiting?: { readonly count: number; readonly since: string };
  /** How many were given up lately, and when the latest was (ISO instant). */
  readonly givenUp?: { readonly count: number; readonly at: string };
}

export interface BehindDeps {
  readonly tellings: Pick<TellingStore, 'telling'>;
  /** Systems that are told; none when left out. */
  readonly receivers?: readonly Pick<Receiver, 'id' | 'host'>[];
}

/** Those alone that have been behind for a while, or have lost something lately. */
export async function receiversBehind(
  { tellings, receivers = [] }: BehindDeps,
  tenant: TenantId,
  now: Instant,
): Promise<readonly ReceiverBehind[]> {
  const all = receivers.map(async ({ id, host }) => {
    const telling = (await tellings.telling(tenant, id))?.value;
    return telling === undefined ? [] : behind(telling, host, now);
  });
  return (await Promise.all(all)).flat();
}

function behind(telling: Telling, host: string, now: Instant): readonly ReceiverBehind[] {
  const { again = [] } = telling;
  const [since] = again.map(({ triedSince }) => triedSince).toSorted();
  const isLong = since !== undefined && msBetween(since, now) >= WORTH_A_LOOK_MS;
  const lost = lateGivenUp(telling, now);
  if (!isLong && lost === undefined) return [];
  return [
    {
      host,
      ...(isLong && { waiting: { count: again.length, since } }),
      ...(lost !== undefined && { givenUp: lost }),
    },
  ];
}
