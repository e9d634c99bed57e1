// The writes of one change to a proposal, and what the year's counter is after it.
import type { FeedEvent } from '../../domain/proposal/event.ts';
import { partsOf } from '../../domain/proposal/number.ts';
import type { ProposalChange } from '../../ports/proposal-store.ts';
import { type Counter, counterCodec, guardCodec } from '../codecs/bookkeeping.ts';
import { endorsementCodec } from '../codecs/endorsement.ts';
import { draftCodec, eventCodec, proposalCodec } from '../codecs/proposal.ts';
import { outboxWrites } from '../outbox-rows.ts';
import { insert, put, replace } from '../partition.ts';
import type { Write } from '../table.ts';
import { ROWS, yearOfDraft } from './proposal-rows.ts';

/** The counter as it was last seen; no tag before the first change of a year. */
export interface CounterSeen {
  readonly value: Counter;
  readonly tag: string | undefined;
}

export interface Commit {
  readonly change: ProposalChange;
  readonly writes: readonly Write[];
  readonly counter: Counter;
}

/** What proves that the operation is a new one comes first, so that its conflict is the one told. */
const COUNTER_WRITE = 1;

/** Whether a conflict means only that another process was faster. */
export function isCounterWrite(index: number): boolean {
  return index === COUNTER_WRITE;
}

/** Puts a change into writes. The draft and the proposal must lie in the same year. */
export function commitOf(operation: string, seen: CounterSeen, change: ProposalChange): Commit {
  const { proposal, before, events, says } = change;
  const first = seen.value.seq + 1;
  const counter = {
    numbers: Math.max(seen.value.numbers, partsOf(proposal.no).running),
    seq: seen.value.seq + events.length,
    said: seen.value.said + says.length,
  };
  const snapshot = put(proposalCodec, ROWS.snapshot(proposal.no), {
    value: proposal,
    tag: before?.tag,
  });
  const writes = [
    guardWrite(operation, change),
    put(counterCodec, ROWS.counter, { value: counter, tag: seen.tag }),
    snapshot,
    ...versionWrites(change),
    ...endorsementWrites(change),
    ...events.flatMap((event, index) => eventWrites({ ...event, seq: first + index })),
    ...outboxWrites([seen.value.said + 1], says),
  ];
  return { change, writes, counter };
}

/** A used-up draft is its own guard: it can be used up only once. */
function guardWrite(operation: string, { draft, proposal }: ProposalChange): Write {
  const { no } = proposal;
  if (draft === undefined) return insert(guardCodec, ROWS.guard(operation), { no });
  const { before, next } = draft;
  if (yearOfDraft(next.id) !== partsOf(no).year) {
    throw new Error(`draft ${next.id} and proposal ${no} lie in different years`);
  }
  const row = ROWS.draft(next.person, next.id);
  return replace(draftCodec, row, { value: next, tag: before.tag });
}

function versionWrites({ proposal, before }: ProposalChange): readonly Write[] {
  if (before === undefined || before.value.version === proposal.version) return [];
  const { no, version } = before.value;
  return [insert(proposalCodec, ROWS.version(no, version), before.value)];
}

function endorsementWrites({ endorsement }: ProposalChange): readonly Write[] {
  if (endorsement === undefined) return [];
  const { before, next } = endorsement;
  const row = ROWS.endorsement(next.no, next.person);
  return [put(endorsementCodec, row, { value: next, tag: before?.tag })];
}

function eventWrites(event: FeedEvent): readonly Write[] {
  return [ROWS.event, ROWS.feed].map((rowOf) =>
    insert(eventCodec, rowOf(event.no, event.seq), event),
  );
}
