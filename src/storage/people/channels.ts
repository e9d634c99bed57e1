// The row of the administration channel.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import { channelCodec } from '../codecs/person.ts';
import { key } from '../keys.ts';
import { outboxWrites } from '../outbox-rows.ts';
import { expectConflictAt, type Partition, put, tagOf } from '../partition.ts';
import type { StoreDeps } from '../store-deps.ts';

const ROW = key('c', 'admin');

/** The part of the people store that keeps the channel; never cached, since rights hang on it. */
export function makeChannels(
  partition: (tenant: TenantId) => Partition,
  { clock, ids }: StoreDeps,
): Pick<PeopleStore, 'channel' | 'saveChannel'> {
  return {
    channel: (tenant) => partition(tenant).read(channelCodec, ROW),
    async saveChannel(channel, tag, says) {
      const outcome = await partition(channel.tenant).transact([
        put(channelCodec, ROW, { value: channel, tag }),
        ...outboxWrites([clock.now().toISOString(), ids.fresh()], says),
      ]);
      if (outcome.ok) return { value: channel, tag: tagOf(outcome, 0) };
      expectConflictAt(outcome, [0]);
      return 'changed';
    },
  };
}
