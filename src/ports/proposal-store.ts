// What we need kept about proposals and the drafts they come from.
import type { Message } from '../domain/delivery/message.ts';
import type { Draft } from '../domain/proposal/draft.ts';
import type { Endorsement } from '../domain/proposal/endorse.ts';
import type { FeedEvent, ProposalEvent } from '../domain/proposal/event.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { DraftId, PersonId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** One change, written whole or not at all. */
export interface ProposalChange {
  readonly proposal: Proposal;
  /** The proposal as it was read, when this is not its first version. Kept as an older version when `version` went up. */
  readonly before?: Tagged<Proposal>;
  readonly events: readonly ProposalEvent[];
  /** The draft that is used up by this change: replaced by `next` under its tag. */
  readonly draft?: { readonly before: Tagged<Draft>; readonly next: Draft };
  /** One person's endorsement, new or under the tag it was read with. */
  readonly endorsement?: { readonly before?: Tagged<Endorsement>; readonly next: Endorsement };
  readonly says: readonly Message[];
}

/** How the rows of a proposal are written anew. */
export interface Rewrite {
  readonly proposal: (one: Proposal) => Proposal;
  readonly endorsement: (one: Endorsement) => Endorsement;
}

/** The draft or the proposal was changed by somebody else since it was read. */
export type Conflict = 'changed';

export interface ProposalStore {
  draft(who: Owner, id: DraftId): Promise<Tagged<Draft> | undefined>;
  /** Unsent drafts of a person begun in these years, newest change first. A draft id opens with its year. */
  drafts(who: Owner, years: readonly number[]): Promise<readonly Tagged<Draft>[]>;
  /** Stores a new draft (no tag) or the next revision of one; its own repetition counts as success. */
  saveDraft(draft: Draft, tag?: string): Promise<Tagged<Draft> | Conflict>;
  /** Removes a draft; nothing happens when it is gone or changed. */
  dropDraft(draft: Tagged<Draft>): Promise<void>;

  /**
   * Gives the next number of the year, builds the change with it and writes all in one transaction.
   * `operation` names the press or delivery: repeated, the first change is returned and nothing written.
   * With a draft, `year` must be the draft's own: both lie in one partition.
   */
  add(
    at: { readonly tenant: TenantId; readonly year: number },
    operation: string,
    build: (no: ProposalNo) => ProposalChange,
  ): Promise<Proposal | Conflict>;
  /** Writes a change to a proposal already there; the same rules for `operation`. */
  change(operation: string, change: ProposalChange): Promise<Proposal | Conflict>;

  /**
   * Writes a change like `change`, after every earlier version and endorsement was rewritten. A rewrite
   * of what was rewritten must change nothing: what a crash left half done is finished by a repetition.
   */
  redact(operation: string, change: ProposalChange, rewrite: Rewrite): Promise<Proposal | Conflict>;

  proposal(tenant: TenantId, no: ProposalNo): Promise<Tagged<Proposal> | undefined>;
  /** Earlier versions, oldest first. */
  versions(tenant: TenantId, no: ProposalNo): Promise<readonly Proposal[]>;
  /** Everything that happened to it, oldest first. */
  history(tenant: TenantId, no: ProposalNo): Promise<readonly FeedEvent[]>;

  /** What one person said of it, if they experience it too. */
  endorsement(who: Owner, no: ProposalNo): Promise<Tagged<Endorsement> | undefined>;
  /** What everybody said of it who does. */
  endorsements(tenant: TenantId, no: ProposalNo): Promise<readonly Endorsement[]>;
  /** The endorsements of all proposals of a year. */
  allEndorsements(at: YearOf): Promise<readonly Endorsement[]>;

  /** The change feed of a year in commit order: events after `seq`, at most `limit`. */
  feed(at: YearOf, after: number, limit: number): Promise<readonly FeedEvent[]>;
  /** The place of the latest event; 0 when there is none. */
  lastSeq(at: YearOf): Promise<number>;
  /** Every proposal of a year, in number order. */
  all(at: YearOf): Promise<readonly Proposal[]>;
}

export interface Owner {
  readonly tenant: TenantId;
  readonly person: PersonId;
}

export interface YearOf {
  readonly tenant: TenantId;
  readonly year: number;
}
