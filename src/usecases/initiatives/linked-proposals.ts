// Reads the numbers of proposals that an initiative is to answer, as far as they are theirs to tie.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { readProposalNo } from '../../domain/proposal/number.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Posts } from '../../domain/shared/posts.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import { postRoles } from '../roles-of.ts';
import type { InitiativeDeps, Sight } from './initiative-sight.ts';

/**
 * The proposals by their numbers, whatever stands between them. Refused with the first that is none,
 * or, to those who are no administrators, that is in no area of theirs.
 */
export async function linkedProposals(
  { proposals, clock }: Pick<InitiativeDeps, 'proposals' | 'clock'>,
  tenant: TenantId,
  { typed, sight }: { readonly typed: string; readonly sight: Sight },
): Promise<
  Result<readonly ProposalNo[], { readonly kind: 'no-proposals'; readonly typed: string }>
> {
  const year = yearOf(dayOf(clock.now()));
  const found: ProposalNo[] = [];
  for (const text of typed.split(/[\s,;]+/).filter((one) => one !== '' && one !== 'og')) {
    const no = readProposalNo(text, year);
    const stored = no && (await proposals.proposal(tenant, no));
    const posts: Posts = { owns: sight.owns, decides: [], writes: [] };
    const mayTie =
      stored && (sight.administrator || postRoles(posts, stored.value).includes('process-owner'));
    if (!stored || !mayTie) return refused({ kind: 'no-proposals', typed: text });
    found.push(stored.value.no);
  }
  return ok([...new Set(found)]);
}
