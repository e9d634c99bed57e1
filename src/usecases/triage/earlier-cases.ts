// Proposals like one that is sorted, which people have assessed already.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { type EarlierCase, judgedOf } from '../../domain/triage/earlier-case.ts';
import type { ChannelDeps } from '../channel-deps.ts';

/** More of them say nothing new. */
const MOST = 5;

/**
 * The likest first, out of what is in memory already; what was withdrawn is none. For those who sort
 * alone: they may see every number.
 */
export async function earlierCases(
  { likeness }: Pick<ChannelDeps, 'likeness'>,
  { tenant, no, answers }: Proposal,
  { all, several }: { readonly all: readonly Proposal[]; readonly several: boolean },
): Promise<readonly EarlierCase[]> {
  const found = await likeness.find(tenant, all, {
    text: fieldsOf(answers).challenge,
    may: (one) => one.no !== no && one.status !== 'withdrawn' && one.assessments !== undefined,
    most: MOST,
  });
  return found.flatMap(({ no: alike, score }) => {
    const other = all.find((one) => one.no === alike);
    const judged = other && judgedOf(other, several);
    return judged === undefined ? [] : [{ no: alike, score, judged }];
  });
}
