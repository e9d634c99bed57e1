// When somebody else experiences what a proposal is about: counted once a person, and followed.
import type { DraftId, PersonId, UnitId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { ProposalEvent } from './event.ts';
import type { ProposalNo } from './number.ts';
import type { Campaign, Origin } from './origin.ts';
import type { Endorsed, Proposal } from './proposal.ts';
import { type Full, MOST_EXAMPLES } from './room.ts';
import { STATUSES } from './status.ts';

/** What somebody wrote who experiences it too. */
export interface Example {
  /** The draft it was written in: the same one gives no second example. */
  readonly draft: DraftId;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
  /** The workshop it was written in. */
  readonly origin?: Origin;
  /** The collection it was written for. */
  readonly campaign?: Campaign;
}

/** One person's word that they experience it too; there is one a person. */
export interface Endorsement {
  readonly no: ProposalNo;
  readonly person: PersonId;
  readonly unit?: UnitId;
  /** 1 to 5, as they experience it. */
  readonly hassle?: number;
  /** ISO instant. */
  readonly at: string;
  /** They hear what comes of it. */
  readonly following: boolean;
  readonly examples: readonly Example[];
}

export type EndorseProblem =
  /** One's own is counted already. */
  | { readonly kind: 'own' }
  /** Closed, withdrawn or merged: nothing more comes of it. */
  | { readonly kind: 'ended' }
  /** They have written as many examples as are kept. */
  | Full;

export interface Endorsing {
  readonly person: PersonId;
  readonly unit?: UnitId;
  readonly hassle?: number;
  readonly example: Example;
}

export interface EndorsedProposal {
  readonly proposal: Proposal;
  readonly endorsement: Endorsement;
  readonly events: readonly ProposalEvent[];
}

/** True when somebody may still say that they experience it too. */
export function mayEndorse(
  { status, proposer }: Pick<Proposal, 'status' | 'proposer'>,
  person: PersonId,
): boolean {
  return proposer !== person && !STATUSES[status].final;
}

/**
 * Counts the person, once: `former` is what they said of it before. Another text becomes one more
 * example, and who no longer followed does so again.
 */
export function endorse(
  proposal: Proposal,
  former: Endorsement | undefined,
  given: Endorsing,
): Result<EndorsedProposal, EndorseProblem> {
  if (proposal.proposer === given.person) return refused({ kind: 'own' });
  if (STATUSES[proposal.status].final) return refused({ kind: 'ended' });
  const { person, unit, hassle, example } = given;
  const examples = former?.examples ?? [];
  const known = examples.some(({ draft }) => draft === example.draft);
  if (!known && examples.length >= MOST_EXAMPLES) return refused({ kind: 'full' });
  const endorsement: Endorsement = {
    ...(former ?? { no: proposal.no, person, at: example.at }),
    ...(former?.unit === undefined && unit !== undefined && { unit }),
    ...(hassle !== undefined && { hassle }),
    following: true,
    examples: known ? examples : [...examples, example],
  };
  if (former === undefined) {
    const counted = { ...proposal, endorsed: oneMore(proposal.endorsed, unit) };
    const events = [eventOf(proposal, 'endorsed', { by: person, at: example.at })];
    return ok({ proposal: counted, endorsement, events });
  }
  const again = former.following
    ? []
    : [eventOf(proposal, 'followed', { by: person, at: example.at })];
  return ok({ proposal, endorsement, events: again });
}

/** Hears no more of it; the endorsement and its count stay. */
export function unfollow(proposal: Proposal, former: Endorsement, now: string): EndorsedProposal {
  const endorsement = { ...former, following: false };
  const events = [eventOf(proposal, 'unfollowed', { by: former.person, at: now })];
  return { proposal, endorsement, events };
}

/** How many workplaces experience it, the proposer's among them; those unknown are not counted. */
export function workplacesOf({ unit, endorsed }: Pick<Proposal, 'unit' | 'endorsed'>): number {
  const own = unit === undefined ? [] : [unit];
  return Math.max(1, new Set([...own, ...(endorsed?.units ?? [])]).size);
}

/** How many people experience it, the proposer among them. */
export function peopleOf({ endorsed }: Pick<Proposal, 'endorsed'>): number {
  return 1 + (endorsed?.people ?? 0);
}

function oneMore(before: Endorsed | undefined, unit: UnitId | undefined): Endorsed {
  const units = before?.units ?? [];
  const isNew = unit !== undefined && !units.includes(unit);
  return { people: (before?.people ?? 0) + 1, units: isNew ? [...units, unit] : units };
}

function eventOf(
  { no, status }: Proposal,
  kind: ProposalEvent['kind'],
  { by, at }: { readonly by: PersonId; readonly at: string },
): ProposalEvent {
  return { no, kind, at, by, from: status, to: status };
}
