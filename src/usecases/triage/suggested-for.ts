// What the program suggests about a proposal, by the proposer's words and alike ones assessed earlier.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Register } from '../../domain/shared/register.ts';
import { type BestSuggestions, bestOf } from '../../domain/triage/best-suggestions.ts';
import type { EarlierCase } from '../../domain/triage/earlier-case.ts';
import type { ChannelDeps } from '../channel-deps.ts';

/** Made anew each time: a few milliseconds, and other words count from the next card on. */
export async function suggestedFor(
  { suggest }: Pick<ChannelDeps, 'suggest'>,
  { answers }: Pick<Proposal, 'answers'>,
  { areas, cases }: Pick<Register, 'areas'> & { readonly cases?: readonly EarlierCase[] },
): Promise<BestSuggestions> {
  const { challenge, wish = '' } = fieldsOf(answers);
  return bestOf(await suggest.suggest(`${challenge}\n${wish}`.trim(), areas, cases));
}
