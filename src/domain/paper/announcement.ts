// What other systems are told of by themselves: that an answer is published, and what it says.
import type { ProposalEvent } from '../proposal/event.ts';
import type { PaperDecision, PaperProposal } from './paper-proposal.ts';

/** A decision as everybody behind the proposal was told. */
export interface AnnouncedDecision
  extends Pick<PaperDecision, 'outcome' | 'reason' | 'publishedAt' | 'caseNumber'>,
    Partial<
      Pick<NonNullable<PaperDecision['parts']>, 'challenge' | 'initiative' | 'improvement'>
    > {}

export interface Announcement {
  readonly type: 'decision.published';
  /** When it happened; ISO instant. */
  readonly timestamp: string;
  readonly data: Pick<PaperProposal, 'status' | 'outcome' | 'reason' | 'areas' | 'journal'> & {
    readonly tenant: string;
    readonly number: string;
    readonly decision?: AnnouncedDecision;
  };
}

/** True for what tells everybody behind a proposal what came of it. */
export function isAnnounced({ kind }: Pick<ProposalEvent, 'kind'>): boolean {
  return kind === 'decided' || kind === 'closed';
}

/** Ids and what was published, as it is now; no name of anybody. */
export function announcementOf(
  tenant: string,
  { at }: Pick<ProposalEvent, 'at'>,
  one: PaperProposal,
): Announcement {
  const { no: number, status, outcome, reason, areas, journal, decision } = one;
  return {
    type: 'decision.published',
    timestamp: at,
    data: {
      ...{ tenant, number, status, areas },
      ...(outcome !== undefined && { outcome }),
      ...(reason !== undefined && { reason }),
      ...(journal !== undefined && { journal }),
      ...(decision && { decision: publishedPart(decision) }),
    },
  };
}

function publishedPart({ parts, ...decision }: PaperDecision): AnnouncedDecision {
  const { outcome, reason, publishedAt, caseNumber } = decision;
  const { challenge, initiative, improvement } = parts ?? {};
  return {
    ...{ outcome, reason, publishedAt },
    ...(challenge !== undefined && { challenge }),
    ...(caseNumber !== undefined && { caseNumber }),
    ...(initiative !== undefined && { initiative }),
    ...(improvement !== undefined && { improvement }),
  };
}
