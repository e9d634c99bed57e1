// Proposals that are likely about the same as one that is sorted.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { AlikeText } from '../../ports/likeness.ts';
import type { ChannelDeps } from '../channel-deps.ts';

const MOST = 2;

/** The likest first; what was withdrawn or is merged already is none. */
export async function alikeTo(
  { likeness }: Pick<ChannelDeps, 'likeness'>,
  { tenant, no, answers }: Proposal,
  all: readonly Proposal[],
): Promise<readonly AlikeText[]> {
  return likeness.find(tenant, all, {
    text: fieldsOf(answers).challenge,
    may: (one) => one.no !== no && one.status !== 'withdrawn' && one.status !== 'merged',
    most: MOST,
  });
}
