// Finds proposals by words, for the administrators.

import { byNumber } from '../domain/proposal/by-number.ts';
import { readProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { ok, type Result } from '../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { type Listed, pageOf } from './listed.ts';

/** A page of text asks for no more than this: each word costs a look through the whole index. */
const WORDS_MAX = 200;

/** Best first; a number finds its own proposal. Nothing is found without words. */
export async function searchProposals(
  deps: ChannelDeps,
  caller: ChannelCaller,
  wanted: { readonly words: string; readonly page: number },
): Promise<Result<Listed, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'search');
  if (!access.ok) return access;
  const proposals = await deps.projection.proposals(caller.tenant);
  const words = wanted.words.slice(0, WORDS_MAX);
  return ok(pageOf(await found(deps, proposals, { caller, words }), wanted.page));
}

async function found(
  deps: ChannelDeps,
  proposals: readonly Proposal[],
  { caller, words }: { readonly caller: ChannelCaller; readonly words: string },
): Promise<readonly Proposal[]> {
  const no = readProposalNo(words);
  if (no !== undefined) return proposals.filter((proposal) => proposal.no === no);
  const numbers = await deps.search.find(caller.tenant, proposals, words);
  return numbers.flatMap((number) => byNumber(proposals).get(number) ?? []);
}
