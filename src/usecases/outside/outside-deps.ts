// What other systems of the municipality are given to read from and write to.
import type { ResultStore } from '../../ports/result-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export interface OutsideDeps
  extends Pick<
    ChannelDeps,
    'proposals' | 'projection' | 'initiatives' | 'registry' | 'audit' | 'clock' | 'ids' | 'calendar'
  > {
  readonly rounds: Pick<RoundStore, 'round' | 'all'>;
  readonly results: Pick<ResultStore, 'report'>;
}

/** Its roles are not enough, or there is no such thing for it. */
export type OutsideProblem = { readonly kind: 'not-allowed' | 'not-found' };
