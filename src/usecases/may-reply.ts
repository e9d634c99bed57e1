// Finds a proposal for whoever may add to it: its proposer, or who leads the unit when they have left.
import { proposerOf } from '../domain/delivery/question-messages.ts';
import type { Person } from '../domain/people/person.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import { may, type Role } from '../domain/shared/permissions.ts';
import { isSame, unitById } from '../domain/shared/register-lookup.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { Tagged } from '../ports/tagged.ts';
import { makeRecipients, type RecipientDeps } from './delivery/recipients.ts';

export interface ReplyDeps extends RecipientDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'endorsements' | 'history'>;
}

/**
 * The person's own proposal; or, while a question is open that was told, one whose present leader
 * they are, when the proposer cannot be reached. Any other does not exist for them.
 */
export async function mayReply(
  deps: ReplyDeps,
  person: Person,
  no: ProposalNo,
): Promise<Tagged<Proposal> | undefined> {
  const stored = await deps.proposals.proposal(person.tenant, no);
  if (stored === undefined) return undefined;
  const right = stored.value.question?.told === undefined ? 'supplement' : 'reply';
  const roles: Role[] = stored.value.proposer === person.id ? ['proposer'] : [];
  if (right === 'reply' && (await isSuccessor(deps, person, stored.value))) {
    roles.push('successor');
  }
  return may(roles, right) ? stored : undefined;
}

/**
 * The proposal, when the person answered its question with the same words before: the answer closed
 * the question, and with it their way to the proposal, but not to the receipt.
 */
export async function repliedBefore(
  { proposals }: Pick<ReplyDeps, 'proposals'>,
  { tenant, id }: Person,
  given: { readonly no: ProposalNo; readonly text: string },
): Promise<Proposal | undefined> {
  const stored = await proposals.proposal(tenant, given.no);
  const said = stored?.value.supplements.filter(({ text }) => text === given.text) ?? [];
  if (said.length === 0) return undefined;
  const replies = (await proposals.history(tenant, given.no)).filter(
    ({ kind, by }) => kind === 'replied' && by === id,
  );
  return replies.some((reply) => said.some(({ at }) => at === reply.at))
    ? stored?.value
    : undefined;
}

/** True for whoever is told instead of the proposer; the register is asked first, as that is cheap. */
export async function isSuccessor(
  deps: ReplyDeps,
  person: Person,
  proposal: Proposal,
): Promise<boolean> {
  const { tenant, unit } = proposal;
  if (unit === undefined || proposal.proposer === person.id) return false;
  const { leader } = unitById(await deps.registry.register(tenant), unit) ?? {};
  if (!isSame(leader, person)) return false;
  const { recipients } = await makeRecipients(deps, tenant).page(proposerOf(proposal), 'case');
  return recipients.some((told) => told.person === person.id);
}
