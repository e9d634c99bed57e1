// Notes that the bound channel is no more, and tells those who may bind another.
import type { Content, Message } from '../domain/delivery/message.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { tryAgain } from './try-again.ts';

type Deps = Pick<ChannelDeps, 'people' | 'administrators' | 'clock'>;

interface Lost {
  readonly conversation: string;
  /** What was meant for the channel. */
  readonly undelivered?: Content;
}

/**
 * Those last seen in the channel are told in their personal chat, with the digest it did not get.
 * Nothing happens when the place is not the bound channel, or when they know already.
 */
export async function markChannelGone(deps: Deps, tenant: TenantId, lost: Lost): Promise<void> {
  deps.administrators.forget(tenant);
  await tryAgain(async () => {
    const stored = await deps.people.channel(tenant);
    if (stored?.value.place.conversation !== lost.conversation) return;
    const { place, goneAt } = stored.value;
    const says: readonly Message[] = [
      ...(goneAt === undefined ? [gone(place.name ?? '')] : []),
      ...(lost.undelivered?.kind === 'digest' ? [toAdministrators(lost.undelivered)] : []),
    ];
    if (says.length === 0) return;
    const next = { ...stored.value, goneAt: goneAt ?? deps.clock.now().toISOString() };
    return deps.people.saveChannel(next, stored.tag, says);
  });
}

/** To those who may bind anew: the channel is gone. */
export function gone(place: string): Message {
  return toAdministrators({ kind: 'channel-gone', place });
}

/** To the personal chats of those last seen in the channel. */
export function toAdministrators(content: Content): Message {
  return { audience: { kind: 'administrators' }, content };
}
