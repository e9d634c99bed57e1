// What a draft becomes when it is handed in, and what is left of the draft.
import type { Answers } from '../shared/answer.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Draft, SentAs } from './draft.ts';
import type { ProposalEvent } from './event.ts';
import type { ProposalNo } from './number.ts';
import type { AnsweredCampaign, Campaign, Origin } from './origin.ts';
import type { Proposal } from './proposal.ts';

export interface HandIn {
  /** What it was written as; a note of a workshop is none, but has as much of one. */
  readonly draft: Pick<Draft, 'tenant' | 'person' | 'set' | 'campaign' | 'fromMessage'>;
  /** Where it came from, when it was not handed in by itself. */
  readonly origin?: Origin;
  readonly no: ProposalNo;
  /** Answers by the field they fill. */
  readonly answers: Answers;
  readonly unit?: UnitId;
  /** ISO instant. */
  readonly now: string;
  /** The day the proposer hears next, at the latest. */
  readonly dueOn: string;
  /** The unit changes it itself: nobody else has to decide. */
  readonly locally: boolean;
}

export interface Received {
  readonly proposal: Proposal;
  readonly events: readonly ProposalEvent[];
}

/** Makes the first version of a proposal. One that is decided locally is closed at once, and counted. */
export function receive(given: HandIn): Received {
  const { draft, no, now } = given;
  const open: Proposal = {
    tenant: draft.tenant,
    no,
    version: 1,
    set: draft.set,
    answers: given.answers,
    proposer: draft.person,
    ...(draft.campaign !== undefined && { campaign: campaignOf(draft.campaign) }),
    ...(given.origin !== undefined && { origin: given.origin }),
    ...(draft.fromMessage !== undefined && { fromMessage: draft.fromMessage }),
    ...(given.unit !== undefined && { unit: given.unit }),
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: now,
    changedAt: now,
    dueOn: given.dueOn,
    supplements: [],
  };
  const received: ProposalEvent = {
    no,
    kind: 'received',
    at: now,
    by: draft.person,
    to: 'received',
  };
  if (!given.locally) return { proposal: open, events: [received] };
  const { dueOn: _, ...rest } = open;
  return {
    proposal: {
      ...rest,
      status: 'closed',
      outcome: 'decided-locally',
      holder: { kind: 'nobody' },
      answeredAt: now,
    },
    events: [
      received,
      {
        no,
        kind: 'decided-locally',
        at: now,
        by: draft.person,
        from: 'received',
        to: 'closed',
        outcome: 'decided-locally',
      },
    ],
  };
}

/** What stays of a draft that was handed in: no text, only what a second click needs. */
export function sentDraft(draft: Draft, sent: SentAs, now: string): Draft {
  const { alike: _, fromMessage: _address, ...rest } = draft;
  return { ...rest, answers: {}, revision: draft.revision + 1, changedAt: now, sent };
}

/** The collection alone, without who answered it. */
export function campaignOf({ round, title }: AnsweredCampaign): Campaign {
  return { round, title };
}
