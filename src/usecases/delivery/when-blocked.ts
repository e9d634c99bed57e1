// What follows when a place turns a message away: whoever must know of it is told.
import { whyUnreachable } from '../../domain/people/why-unreachable.ts';
import type { Log } from '../../ports/log.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { markChannelGone } from '../mark-channel-gone.ts';
import type { SendDeps } from './desk.ts';
import { type FenceDeps, fenceBlocked } from './fence-blocked.ts';
import { markUnreachable } from './mark-unreachable.ts';

export interface BlockedDeps extends FenceDeps {
  readonly people: FenceDeps['people'] & ChannelDeps['people'];
  readonly administrators: ChannelDeps['administrators'];
  readonly log: Pick<Log, 'warn'>;
}

/**
 * A person is marked before the entry is written down as blocked, so that no crash leaves it unseen,
 * and whoever leads the unit now is told instead; afterwards it is looked whether the person came
 * back in between.
 */
export function whenBlocked(deps: BlockedDeps): Pick<SendDeps, 'onBlocked' | 'afterBlocked'> {
  return {
    onBlocked: async (tenant, { place, ...entry }, code) => {
      const { person, content } = entry;
      deps.log.warn('blocked', { code });
      if (person !== undefined) {
        await markUnreachable(deps, tenant, { person, why: whyUnreachable(code), entry });
      } else if (place.kind === 'channel') {
        const { conversation } = place;
        await markChannelGone(deps, tenant, { conversation, undelivered: content });
      }
    },
    afterBlocked: async (tenant, { person }) => {
      if (person !== undefined) await fenceBlocked(deps, tenant, person);
    },
  };
}
