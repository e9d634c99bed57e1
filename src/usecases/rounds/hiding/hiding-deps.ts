// What hiding words in a round is given, and who may.
import type { RoundTextStore } from '../../../ports/round-text-store.ts';
import type { ChannelDeps } from '../../channel-deps.ts';
import type { RoundDeps } from '../round-deps.ts';
import type { WorkshopDeps } from '../workshop/workshop-deps.ts';

/** Everything a channel's use case is given, with all that is kept of rounds. */
export interface HidingDeps
  extends Omit<ChannelDeps, 'rounds' | 'workshops' | 'sets'>,
    Pick<RoundDeps, 'rounds' | 'results' | 'sets'>,
    Pick<WorkshopDeps, 'workshops'> {
  readonly roundTexts: RoundTextStore;
}
