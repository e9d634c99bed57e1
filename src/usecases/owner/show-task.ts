// Everything whoever answers for an area needs to answer a proposal, and nothing beyond it.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import { seesName } from '../../domain/proposal/name-visibility.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import { isOverdue } from '../../domain/proposal/overdue.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { guidanceFor } from '../../domain/shared/guidance-for.ts';
import type { Guidance } from '../../domain/shared/register.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { type Also, alsoOf } from '../show-proposal.ts';
import { type OwnerDeps, ownerTask, type TaskProblem } from './owner-task.ts';

export interface ShownTask {
  readonly proposal: Proposal;
  readonly area: string;
  readonly overdue: boolean;
  /** Absent when the proposer keeps the name from whoever answers. */
  readonly proposerName?: string;
  readonly also?: Also;
  /** What the municipality has on it already. */
  readonly guidance: readonly Guidance[];
  /** Who keeps an answer that is not sent yet. */
  readonly draftBy?: string;
}

export async function showTask(
  deps: OwnerDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<ShownTask, TaskProblem>> {
  const found = await ownerTask(deps, caller, { no, right: 'see' });
  if (!found.ok) return found;
  const { before, area, register, today } = found.value;
  const proposal = before.value;
  const { tenant, answerDraft } = proposal;
  const { challenge, visibility } = fieldsOf(proposal.answers);
  const [proposer, writer, also] = await Promise.all([
    deps.people.byId(tenant, proposal.proposer),
    answerDraft && deps.people.byId(tenant, answerDraft.by),
    alsoOf(deps, proposal),
  ]);
  const named = seesName('responsible', visibility);
  return ok({
    proposal,
    area,
    overdue: isOverdue(proposal, today),
    ...(named && proposer && { proposerName: proposer.value.name }),
    ...(also !== undefined && { also }),
    guidance: guidanceFor(register.guidance, challenge),
    ...(writer && { draftBy: writer.value.name }),
  });
}
