// Gives a proposal to one of those who sort.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { assign, type TakenMeanwhile } from '../../domain/triage/assign.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from './change-one.ts';

export interface Assignee {
  readonly id: PersonId;
  readonly name: string;
}

export type AssignProblem =
  | ChangeOneProblem
  | TakenMeanwhile
  /** Nobody of the channel. */
  | { readonly kind: 'unknown-person' };

/** Present members of the channel who have been here once, whoever asks first, then by name. */
export async function assignees(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
): Promise<Result<readonly Assignee[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const roster = await deps.administrators.roster(caller.tenant, access.value.place);
  const members = typeof roster === 'string' ? [] : roster.filter(({ guest }) => !guest);
  const found = await Promise.all(
    members.map(({ entra }) => deps.people.byEntra(caller.tenant, entra)),
  );
  const others = found
    .flatMap((person) => (person ? [{ id: person.value.id, name: person.value.name }] : []))
    .filter(({ id }) => id !== caller.person)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  return ok([{ id: caller.person, name: caller.name }, ...others]);
}

/** An empty `to` takes it from whoever has it. */
export async function assignProposal(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  {
    no,
    to,
    seen,
  }: { readonly no: ProposalNo | undefined; readonly to: string; readonly seen: string },
): Promise<Result<Proposal, AssignProblem>> {
  const known = await assignees(deps, caller);
  if (!known.ok) return known;
  if (to !== '' && !known.value.some(({ id }) => id === to)) {
    return refused({ kind: 'unknown-person' });
  }
  const person = (id: string) => (id === '' ? undefined : asId<PersonId>(id));
  return changeOne<TakenMeanwhile>(deps, caller, {
    no,
    right: 'triage',
    name: 'assign',
    decide: (proposal, by) => assign(proposal, { to: person(to), seen: person(seen) }, by),
  });
}
