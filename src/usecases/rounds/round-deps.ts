// What the use cases of surveys and workshops are given.
import type { JoinStore } from '../../ports/join-store.ts';
import type { QuestionSetStore } from '../../ports/question-set-store.ts';
import type { ResponseStore } from '../../ports/response-store.ts';
import type { ResultStore } from '../../ports/result-store.ts';
import type { RoundStore } from '../../ports/round-store.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import type { OfferDeps } from '../files/offer-file.ts';

export interface RoundDeps
  extends Pick<
      ChannelDeps,
      | 'people'
      | 'registry'
      | 'grants'
      | 'audit'
      | 'administrators'
      | 'notifier'
      | 'clock'
      | 'ids'
      | 'calendar'
      | 'suggest'
    >,
    Pick<OfferDeps, 'files' | 'log' | 'publicUrl'> {
  readonly rounds: RoundStore;
  readonly joining: JoinStore;
  readonly responses: ResponseStore;
  readonly sets: QuestionSetStore;
  readonly results: ResultStore;
}
