// What a person is shown of somebody else's proposal that they experience too.
import { endorsedCard, endorsedReceiptCard } from '../../../cards/index.ts';
import { givenAnswer } from '../../../domain/decision/given-answer.ts';
import type { ProposalNo } from '../../../domain/proposal/number.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { type EndorsedByPerson, showEndorsed } from '../../../usecases/endorsed-proposals.ts';
import type { Context } from '../context.ts';
import type { LeaderKit } from './leader-kit.ts';
import { othersProposal } from './others-proposal.ts';

/** The receipt of one who experiences it too. */
export async function endorsedReceipt(
  kit: LeaderKit,
  { person, language }: Context,
  proposal: Proposal,
) {
  const [register, stored] = await Promise.all([
    kit.registry.register(person.tenant),
    kit.proposals.endorsement({ tenant: person.tenant, person: person.id }, proposal.no),
  ]);
  const at = stored?.value.examples.at(-1)?.at ?? proposal.changedAt;
  const names = kit.namesOf(register, language);
  const seen = othersProposal(proposal, { register, today: dayOf(kit.clock.now()) });
  const reach = person.place === undefined && ({ outOfReach: true } as const);
  return endorsedReceiptCard({ at, proposal: seen, names, ...reach }, language);
}

/** What a person sees of a proposal they experience too; undefined when they do not. */
export async function showEndorsedCard(
  kit: LeaderKit,
  context: Context,
  no: ProposalNo | undefined,
): Promise<ReturnType<typeof endorsedCard> | undefined> {
  const found = no && (await showEndorsed(kit, context.person, no));
  return found?.ok === true ? endorsedCardOf(kit, context, found.value) : undefined;
}

/** The proposal as such a person may see it. */
export async function endorsedCardOf(
  kit: LeaderKit,
  { person, language }: Context,
  { proposal, endorsement }: EndorsedByPerson,
) {
  const register = await kit.registry.register(person.tenant);
  const answer = givenAnswer(proposal);
  return endorsedCard(
    {
      proposal: othersProposal(proposal, { register, today: dayOf(kit.clock.now()) }),
      endorsement,
      names: kit.namesOf(register, language),
      ...(answer !== undefined && { answer }),
    },
    language,
  );
}
