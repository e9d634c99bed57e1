// Assessing a proposal: the judgement is kept with who made it, and earlier ones stay.
import {
  type Assessment,
  assessmentOf,
  isSameJudgement,
  type Judgement,
  type Suggested,
} from '../proposal/assessment.ts';
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Full, hasRoom } from '../proposal/room.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { isQueued } from './queue.ts';
import { ownAssessment } from './several-assessors.ts';

/** Longest internal note, in characters. */
export const NOTE_MAX = 1_000;

/** What an assessor had in view: the version of the words, and how many assessments there were. */
export interface Seen {
  readonly version: number;
  readonly assessments: number;
}

/** What somebody who looks at the proposal now has in view. */
export function seenIn({ version, assessments = [] }: Proposal): Seen {
  return { version, assessments: assessments.length };
}

export type AssessProblem =
  /** It is in the queue no more: asked about, sent on, answered or withdrawn. */
  | { readonly kind: 'handled' }
  /** The proposer changed the words since they were shown. */
  | { readonly kind: 'words-changed' }
  /** Somebody judged it otherwise since it was shown. */
  | { readonly kind: 'judged-meanwhile'; readonly assessment: Assessment }
  | Full;

export interface GivenJudgement {
  readonly judgement: Judgement;
  readonly seen: Seen;
  /** What the program suggested, kept beside it. */
  readonly suggested?: Suggested | undefined;
  /** Each assessor judges for themselves: another one's judgement stands in nobody's way. */
  readonly several?: boolean;
}

/** Keeps the judgement of what is in the queue; the same one again changes nothing and has no events. */
export function assess(
  proposal: Proposal,
  { judgement, seen, suggested, several = false }: GivenJudgement,
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, AssessProblem> {
  if (!isQueued(proposal)) return refused({ kind: 'handled' });
  const { version, assessments = [] } = proposal;
  const last = several ? ownAssessment(proposal, by.person) : assessmentOf(proposal);
  if (last !== undefined && last.version === version && isSameJudgement(last, judgement)) {
    return ok({ proposal, events: [] });
  }
  if (seen.version !== version) return refused({ kind: 'words-changed' });
  const unseen = several
    ? last !== undefined && assessments.indexOf(last) >= seen.assessments
    : seen.assessments !== assessments.length;
  if (last !== undefined && unseen) {
    return refused({ kind: 'judged-meanwhile', assessment: last });
  }
  const { person, now } = by;
  const { extent, value } = judgement;
  const given = { ...judgement, by: person, at: now, version, ...(suggested && { suggested }) };
  const assessed: Proposal = {
    ...proposal,
    status: 'assessing',
    changedAt: now,
    assessments: [...assessments, given],
  };
  if (!hasRoom(proposal, assessed)) return refused({ kind: 'full' });
  return ok({
    proposal: assessed,
    events: [
      {
        no: proposal.no,
        kind: 'assessed',
        at: now,
        by: person,
        from: proposal.status,
        to: 'assessing',
        extent,
        value,
      },
    ],
  });
}
