// What the handlers of results share: their dependencies, and refusals in words.
import { type ResultRefusal, resultRefusedCard } from '../../../cards/index.ts';
import type { WriteResults } from '../../../usecases/rounds/results/offer-results.ts';
import type { Reply } from '../../turn.ts';
import type { ChannelKit } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import type { RoundKit } from '../rounds/round-kit.ts';

export interface ResultKits {
  readonly rounds: RoundKit;
  /** An initiative can be made from a result. */
  readonly channel: ChannelKit;
  readonly papers: { readonly results: WriteResults };
}

/** A refusal in words, to the one who asked. */
export function resultRefusal(
  problem: ResultRefusal,
  { language }: Context,
  as: 'forMe' | 'say' = 'forMe',
): readonly Reply[] {
  return [{ kind: as, card: resultRefusedCard(problem, language) }];
}
