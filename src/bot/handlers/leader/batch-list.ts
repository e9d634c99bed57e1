// The proposals of a batch, for whoever answers for them: what changed last comes first.
import { type ListedProposal, listCard } from '../../../cards/index.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { asMerged } from '../../../usecases/as-merged.ts';
import { pageOf } from '../../../usecases/listed.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import type { LeaderKit } from './leader-kit.ts';
import { listed, withAnswer } from './listed-own.ts';

/** One page of them; those of a batch that is somebody else's are not there. */
export async function batchList(
  kit: LeaderKit,
  context: Context,
  { batch, page }: { readonly batch: string; readonly page: number },
): Promise<readonly Reply[]> {
  const { person, language } = context;
  const [own, register] = await Promise.all([
    kit.projection.ofPerson(person.tenant, person.id),
    kit.registry.register(person.tenant),
  ]);
  const ofBatch = own.filter((one) => one.batch?.id === batch);
  const latest = ofBatch.toSorted(
    (one, other) => other.changedAt.localeCompare(one.changedAt) || (one.no < other.no ? -1 : 1),
  );
  const { items, ...place } = pageOf(latest, page);
  const today = dayOf(kit.clock.now());
  const card = listCard(
    {
      title: { kind: 'batch', batch, from: ofBatch[0]?.batch?.from ?? '' },
      items: (await asMerged(kit, items)).map((one) => rowOf(one, today)),
      ...place,
      names: kit.namesOf(register, language),
    },
    language,
  );
  return [{ kind: 'forMe', card }];
}

/** With its number over there: that is what they know it by. */
function rowOf(proposal: Proposal, today: string): ListedProposal {
  const external = proposal.batch?.external;
  const row = withAnswer(listed(proposal, today), proposal);
  return external === undefined ? row : { ...row, external };
}
