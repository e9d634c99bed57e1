// Proposals for another system: what may leave the house of each, in the order they were changed.
import { areasOf, type PaperProposal, paperProposal } from '../../domain/paper/paper-proposal.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Status } from '../../domain/proposal/status.ts';
import type { Application } from '../../domain/shared/application.ts';
import { may } from '../../domain/shared/permissions.ts';
import type { Register } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { instantOf } from '../../domain/shared/time.ts';
import { readChallenge } from '../read-challenge.ts';
import type { OutsideDeps, OutsideProblem } from './outside-deps.ts';

/** A place in the order: after this one. */
export interface Changed {
  /** ISO instant. */
  readonly at: string;
  readonly no: string;
}

export interface ProposalsWanted {
  readonly status?: Status | undefined;
  /** Id of an area. */
  readonly area?: string | undefined;
  /** Received on this day in Denmark or later. */
  readonly since?: string | undefined;
  readonly after?: Changed | undefined;
  readonly most: number;
}

export interface ProposalsRead {
  readonly proposals: readonly PaperProposal[];
  /** Where the next page begins. */
  readonly next?: Changed;
}

/** Those of the last three years. */
export async function readProposals(
  deps: OutsideDeps,
  { tenant, roles }: Application,
  wanted: ProposalsWanted,
): Promise<Result<ProposalsRead, OutsideProblem>> {
  if (!may(roles, 'fetch-proposals')) return refused({ kind: 'not-allowed' });
  const [all, register] = await Promise.all([
    deps.projection.proposals(tenant),
    deps.registry.register(tenant),
  ]);
  const { since } = wanted;
  const from = since && instantOf(since, '00:00');
  // Only what is on the page is made ready to leave: looking for names in its title takes time.
  const fitting = all
    .filter((one) => fits(one, { ...wanted, since: from }))
    .toSorted((a, b) => (isAfter(a, placeOf(b)) ? 1 : -1));
  const page = fitting.slice(0, wanted.most);
  const last = page.at(-1);
  return ok({
    proposals: await Promise.all(page.map((one) => counted(deps, one, register))),
    ...(last !== undefined && page.length < fitting.length && { next: placeOf(last) }),
  });
}

/** One proposal, whatever its year. */
export async function readProposal(
  deps: OutsideDeps,
  { tenant, roles }: Application,
  no: ProposalNo | undefined,
): Promise<Result<PaperProposal, OutsideProblem>> {
  if (!may(roles, 'fetch-proposals')) return refused({ kind: 'not-allowed' });
  const stored = no && (await deps.proposals.proposal(tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  return ok(await counted(deps, stored.value, await deps.registry.register(tenant)));
}

/** `since` as an instant. */
function fits(one: Proposal, { status, area, since, after }: ProposalsWanted): boolean {
  if (status !== undefined && one.status !== status) return false;
  if (since !== undefined && one.receivedAt < since) return false;
  if (area !== undefined && !areasOf(one).includes(area)) return false;
  return after === undefined || isAfter(one, after);
}

function isAfter({ changedAt, no }: Proposal, after: Changed): boolean {
  return changedAt === after.at ? no > after.no : changedAt > after.at;
}

function placeOf({ changedAt, no }: Proposal): Changed {
  return { at: changedAt, no };
}

/** What was merged into it is counted with it. */
async function counted(
  { proposals }: OutsideDeps,
  proposal: Proposal,
  register: Register,
): Promise<PaperProposal> {
  if ((proposal.merged ?? []).length === 0) return paperProposal(proposal, register);
  return paperProposal(proposal, register, await readChallenge({ proposals }, proposal));
}
