// What the use cases of waves are given beside those of every round.
import type { AudienceStore } from '../../../ports/audience-store.ts';
import type { ProposalStore } from '../../../ports/proposal-store.ts';
import type { ChannelDeps, ChannelSettings } from '../../channel-deps.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface WaveDeps extends RoundDeps {
  readonly audiences: AudienceStore;
  readonly proposals: Pick<ProposalStore, 'all' | 'allEndorsements'>;
  readonly ledger: Pick<ChannelDeps['ledger'], 'slots' | 'tally' | 'queuedTo' | 'move'>;
  readonly settings: Pick<ChannelSettings, 'sendsPerSecond'>;
}
