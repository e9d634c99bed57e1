// Makes a digest from what happened in a period and what is open now.
import { type Initiative, isLate } from '../initiative/initiative.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import { type Fields, fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { STATUSES, type Status } from '../proposal/status.ts';
import { titleOf } from '../proposal/title.ts';
import { dayOf } from '../shared/time.ts';
import type { LateBy } from '../triage/late.ts';
import type { Count, Digest, Headline, PeriodName, Waiting } from './digest.ts';
import { daysWaited, type WaitingKind, waitingOf } from './waiting.ts';

/** The digest is kept as it was, so a long list is cut; the whole of it is behind a button. */
const OVERDUE_SHOWN = 10;
/** What waits with the team itself has no holder to be counted by. */
const WITH_WHOM: readonly WaitingKind[] = ['with-owners', 'with-proposers'];

export interface DigestInput {
  readonly name: PeriodName;
  /** ISO instants: from (included) until (not included). */
  readonly from: string;
  readonly until: string;
  readonly preliminary: boolean;
  /** What happened in the period. */
  readonly events: readonly ProposalEvent[];
  /** Every proposal that is open, and those received in the period. */
  readonly proposals: readonly Proposal[];
  /** ISO instant from which it is judged what is overdue and how long it waited. */
  readonly now: string;
  /** What is done about proposals. */
  readonly initiatives?: readonly Initiative[];
  /** ISO instant: what was received before it and lies untouched is overdue. */
  readonly untouchedBefore?: string;
}

/** Pure: the same input gives the same digest. Each proposal counts once in a figure. */
export function compile(input: DigestInput): Digest {
  const { proposals, events } = input;
  const today = dayOf(input.now);
  const by = { ...input, today };
  const received = numbersOf(events.filter(({ kind }) => kind === 'received'));
  const fresh = proposals.filter(({ no }) => received.has(no));
  const fields = fresh.map(({ answers }) => fieldsOf(answers));
  const overdue = waitingOf('overdue', proposals, by);
  const cumbersome = mostCumbersome(fresh);
  return {
    from: input.from,
    until: input.until,
    period: input.name,
    preliminary: input.preliminary,
    received: received.size,
    answered: numbersOf(events.filter(isAnswer)).size,
    overdue: overdue.length,
    toAssess: waiting('to-assess', proposals, by),
    toSendOn: waiting('to-send-on', proposals, by),
    withOwners: waiting('with-owners', proposals, by),
    readyToPublish: waiting('ready-to-publish', proposals, by),
    withProposers: waiting('with-proposers', proposals, by),
    promisesLate: (input.initiatives ?? []).filter((one) => isLate(one, today)).length,
    overdueList: overdue.slice(0, OVERDUE_SHOWN).map((proposal) => ({
      no: proposal.no,
      title: titleOf(proposal),
      figure: daysWaited('overdue', proposal, today),
    })),
    ...(cumbersome !== undefined && { mostCumbersome: cumbersome }),
    ...distributions(fields),
  };
}

function numbersOf(events: readonly ProposalEvent[]): ReadonlySet<string> {
  return new Set(events.map(({ no }) => no));
}

/** True for the event with which a proposal became answered; closing a decided one is no second answer. */
function isAnswer({ from, to }: ProposalEvent): boolean {
  return answered(to) && (from === undefined || !answered(from));
}

function answered(status: Status): boolean {
  return STATUSES[status].answered;
}

function waiting(kind: WaitingKind, proposals: readonly Proposal[], by: LateBy): Waiting {
  const found = waitingOf(kind, proposals, by);
  return {
    total: found.length,
    oldestDays: Math.max(0, ...found.map((proposal) => daysWaited(kind, proposal, by.today))),
    withWhom: WITH_WHOM.includes(kind) ? byCount(found.map(holderKey)) : [],
  };
}

function holderKey({ holder }: Proposal): string {
  switch (holder.kind) {
    case 'owner':
      return holder.area;
    case 'forum':
      return holder.forum;
    default:
      return holder.kind;
  }
}

/** The highest hassle among those still open; of equals the one that came last. */
function mostCumbersome(proposals: readonly Proposal[]): Headline | undefined {
  const rated = proposals
    .filter(({ status }) => !STATUSES[status].final && !answered(status))
    .map((proposal) => ({ proposal, hassle: fieldsOf(proposal.answers).hassle ?? 0 }))
    .filter(({ hassle }) => hassle > 0)
    .toSorted(
      (a, b) => a.hassle - b.hassle || (a.proposal.receivedAt < b.proposal.receivedAt ? -1 : 1),
    );
  const top = rated.at(-1);
  return top && { no: top.proposal.no, title: titleOf(top.proposal), figure: top.hassle };
}

function distributions(
  fields: readonly Fields[],
): Pick<Digest, 'byArea' | 'byNeed' | 'byOrigin' | 'byHassle'> {
  return {
    byArea: byCount(fields.flatMap(({ areas }) => (areas.length > 0 ? areas : ['unknown']))),
    byNeed: byCount(fields.map(({ need }) => need ?? 'unknown')),
    byOrigin: byCount(fields.map(({ authority }) => authority ?? 'unknown')),
    // A scale is read in its own order, not in that of the figures.
    byHassle: counted(
      fields.map(({ hassle }) => (hassle === undefined ? 'unknown' : `${hassle}`)),
    ).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

/** Most first; of equals in the order of their keys, so that the same input looks the same. */
function byCount(keys: readonly string[]): readonly Count[] {
  return counted(keys).toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function counted(keys: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}
