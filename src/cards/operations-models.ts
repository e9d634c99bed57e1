// What the cards about operations are made from.
import type { Condition } from '../domain/delivery/condition.ts';
import type { EntryKey } from '../domain/delivery/ledger.ts';
import type { Content } from '../domain/delivery/message.ts';
import type { Why } from '../domain/delivery/why.ts';
import type { OutOfReach } from '../domain/people/out-of-reach.ts';

export interface OperationsView {
  /** ISO instants, as all others here. */
  readonly at: string;
  readonly condition: Condition;
  readonly queued: number;
  readonly oldestDue?: string;
  readonly unknown: number;
  readonly failed: number;
  readonly outOfReach: number;
  /** The process that sends, by the name it goes by. */
  readonly sentBy:
    | { readonly kind: 'here' | 'elsewhere'; readonly holder: string }
    | { readonly kind: 'nobody' };
  readonly stopped?: { readonly code: string; readonly since: string };
  /** Milliseconds until sending goes on; 0 when nothing holds it up. */
  readonly pausedMs: number;
  readonly lastDigest?: string;
  readonly nextDigest?: string;
  /** When the latest export was ended. */
  readonly lastBackup?: string;
  readonly jobs: readonly {
    readonly job: string;
    /** Runs that failed since the last good one. */
    readonly failures: number;
    readonly lastError?: string;
    readonly nextAt?: string;
  }[];
  /** Other systems that do not take what is published, by the hosts of their addresses. */
  readonly receivers?: readonly {
    readonly host: string;
    readonly waiting?: { readonly count: number; readonly since: string };
    readonly givenUp?: { readonly count: number; readonly at: string };
  }[];
}

/** Messages somebody must look at: they failed, or nobody knows whether they arrived. */
export type AttentionState = 'unknown' | 'failed';

export interface AttentionItem {
  readonly key: EntryKey;
  readonly what: Content;
  readonly to:
    | { readonly kind: 'person' | 'unit' | 'channel' | 'group'; readonly name: string }
    | { readonly kind: 'nobody' };
  /** When it was last tried. */
  readonly at: string;
  readonly why: Why;
  readonly code?: string;
}

export interface AttentionView {
  readonly state: AttentionState;
  readonly items: readonly AttentionItem[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
}

/** Asks before messages are sent again. */
export interface RepeatView {
  readonly state: AttentionState;
  readonly items: readonly AttentionItem[];
  /** How many are sent again already, or have arrived. */
  readonly done: number;
  /** The page of the list it leads back to, from 0. */
  readonly page: number;
}

/** What came of it. */
export interface RepeatedView {
  readonly state: AttentionState;
  readonly queued: number;
  readonly done: number;
  /** When the first goes, ISO instant, unless that is at once. */
  readonly later?: string;
  readonly page: number;
}

export interface OutOfReachView {
  readonly items: readonly OutOfReach[];
  readonly departments: readonly {
    readonly department: string | undefined;
    readonly count: number;
  }[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
}
