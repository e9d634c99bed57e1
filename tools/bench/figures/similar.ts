/** How long it takes to find what is like a text among ten thousand proposals. */

import { proposalNo } from '../../../src/domain/proposal/number.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type PersonId, type TenantId } from '../../../src/domain/shared/ids.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { chanceFrom } from '../../feed/random.ts';
import { TOWN_PROPOSALS } from '../../town/proposals.ts';
import { type Figure, figure, quantile } from '../figure.ts';

const TENANT = asId<TenantId>('11111111-2222-4333-8444-555555555555');
const PROPOSALS = 10_000;
const QUERIES = 200;
/** Words of a made-up text; the real ones have 24 in the middle. */
const WORDS = 30;

/** The 95th percentile of queries, each after one more proposal came in. */
export async function similar(): Promise<readonly Figure[]> {
  const chance = chanceFrom(1);
  const words = TOWN_PROPOSALS.flatMap(({ answers }) => String(answers['challenge']).split(' '));
  const text = () => Array.from({ length: WORDS }, () => chance.pick(words) ?? '').join(' ');
  let proposals = Array.from({ length: PROPOSALS }, (_, at) => aProposal(at + 1, text()));
  const likeness = makeLikeness();
  const ask = () => likeness.find(TENANT, proposals, { text: text(), may: () => true, most: 3 });
  const began = performance.now();
  await ask();
  console.error(`  taken in after ${Math.round(performance.now() - began)} ms`);
  const took: number[] = [];
  for (let query = 0; query < QUERIES; query += 1) {
    proposals = [...proposals, aProposal(proposals.length + 1, text())];
    const from = performance.now();
    await ask();
    took.push(performance.now() - from);
  }
  return [figure('similar.ms', quantile(took, 0.95), { unit: 'ms', limit: 20 })];
}

function aProposal(running: number, challenge: string): Proposal {
  const at = '2026-11-23T09:00:00.000Z';
  return {
    tenant: TENANT,
    no: proposalNo(2026, running),
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge },
    proposer: asId<PersonId>('somebody'),
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: at,
    changedAt: at,
    supplements: [],
  };
}
