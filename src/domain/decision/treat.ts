// Writing down what a forum did with a proposal; nothing that was written down before is replaced.

import type { Changed } from '../proposal/change.ts';
import type { Treatment } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { hasRoom } from '../proposal/room.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isSameTreatment, type TreatmentGiven } from './typed-treatment.ts';

export interface TreatedBy {
  readonly person: PersonId;
  /** ISO instant. */
  readonly now: string;
  /** A secretary for the forum. */
  readonly onBehalf?: true;
}

/** It lies with nobody who handles it, or its trail is full. */
export type TreatProblem = { readonly kind: 'not-open' | 'too-many' };

/** Adds a handling that decides nothing; said already just so, it has no events. */
export function treat(
  proposal: Proposal,
  given: TreatmentGiven,
  by: TreatedBy,
): Result<Changed, TreatProblem> {
  if (findTreatment(proposal, given) !== undefined) return ok({ proposal, events: [] });
  if (!isTreatable(proposal)) return refused({ kind: 'not-open' });
  const { treatments = [] } = proposal;
  const trail = inOrder([...treatments, writtenDown(given, by)]);
  const treated = { ...proposal, treatments: trail, changedAt: by.now };
  if (!hasRoom(proposal, treated)) return refused({ kind: 'too-many' });
  return ok({
    proposal: treated,
    events: [
      {
        no: proposal.no,
        kind: 'treated',
        at: by.now,
        by: by.person,
        from: proposal.status,
        to: proposal.status,
        with: given.forum,
      },
    ],
  });
}

/** True while somebody may still write down how a forum handled it. */
export function isTreatable({ status }: Pick<Proposal, 'status'>): boolean {
  return status === 'forwarded' || status === 'assessing';
}

/** The treatment that says the same already. */
export function findTreatment(
  { treatments = [] }: Pick<Proposal, 'treatments'>,
  given: TreatmentGiven,
): Treatment | undefined {
  return treatments.find((one) => isSameTreatment(one, given));
}

/** A treatment with who wrote it down. */
export function writtenDown(given: TreatmentGiven, by: TreatedBy): Treatment {
  return {
    ...given,
    by: by.person,
    at: by.now,
    ...(by.onBehalf && { onBehalf: by.onBehalf }),
  };
}

/** Oldest meeting first; those of a day as they were written down. */
export function inOrder(treatments: readonly Treatment[]): readonly Treatment[] {
  return treatments.toSorted((one, other) =>
    one.on === other.on ? 0 : one.on < other.on ? -1 : 1,
  );
}
