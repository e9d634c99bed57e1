// What the cards for several proposals at once are made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { Reached } from '../domain/shared/posts.ts';
import type { QueueFilter } from '../domain/triage/queue.ts';
import type { SeveralEnd, SeveralRefusal } from '../domain/triage/several.ts';
import type { Names } from './names-model.ts';

/** Choosing several of a part of the queue, and what is done with them. */
export interface SeveralView {
  readonly filter: QueueFilter;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly proposals: readonly Proposal[];
  /** Ids of areas with somebody who answers for them, and of forums. */
  readonly areas: readonly string[];
  readonly forums: readonly string[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly names: Names;
  /** What was chosen, when it must be looked at again: numbers, and where they go. */
  readonly chosen?: { readonly numbers: string; readonly end: string };
  readonly fault?: 'nothing-chosen' | 'no-end';
}

export interface SeveralLeftOut {
  readonly no: ProposalNo;
  readonly why: SeveralRefusal;
  readonly by?: string;
  readonly at?: string;
}

/** What would happen, before it does. */
export interface SeveralLookView {
  readonly filter: QueueFilter;
  /** The page they were chosen on, from 0. */
  readonly page: number;
  readonly end: SeveralEnd;
  /** Who gets them, when it is one of those who sort. */
  readonly assignee?: string;
  readonly can: readonly Proposal[];
  readonly cannot: readonly SeveralLeftOut[];
  readonly reach: readonly Reached[];
  /** As offered or typed; absent where nobody is asked for an answer. */
  readonly dueOn?: string;
  readonly names: Names;
  /** Written to those who get them. */
  readonly note?: string;
  readonly fault?:
    | { readonly kind: 'bad-day' | 'required' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] };
}

/** What happened. */
export interface SeveralDoneView {
  readonly filter: QueueFilter;
  readonly end: SeveralEnd;
  readonly assignee?: string;
  readonly done: readonly ProposalNo[];
  readonly cannot: readonly SeveralLeftOut[];
  readonly names: Names;
}
