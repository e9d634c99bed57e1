// What we need kept and done to tell other systems of what is published, each in its own time.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** How far a receiver has been told. */
export interface Telling {
  readonly tenant: TenantId;
  /** Names the receiver without its address. */
  readonly receiver: string;
  /** Place in the feed after the last event told, set aside or given up, by year. */
  readonly cursors: Readonly<Record<string, number>>;
  /** A process is at it until then (ISO instant). */
  readonly busyUntil?: string;
  /** What it has not taken yet, in the order of the feed. */
  readonly again?: readonly SetAside[];
  /** What it never took: how many within a week of each other, and when the latest was given up. */
  readonly givenUp?: { readonly count: number; readonly at: string };
}

/** An event that was tried in vain. */
export interface SetAside {
  readonly year: number;
  readonly seq: number;
  /** When it happened: after a restore another event may have its place. ISO instants all. */
  readonly at: string;
  readonly triedSince: string;
  readonly tries: number;
  readonly nextAt: string;
}

export interface TellingStore {
  telling(tenant: TenantId, receiver: string): Promise<Tagged<Telling> | undefined>;
  /** Writes one that has no tag yet, or was read under one; undefined when another was faster. */
  saveTelling(telling: Telling, tag: string | undefined): Promise<Tagged<Telling> | undefined>;
}

/** A system that is told. */
export interface Receiver {
  /** Names it, and stays the same as long as its address does. */
  readonly id: string;
  /** For people: the host of its address, which is no secret as the rest of it may be. */
  readonly host: string;
  /** Resolves with true once it has taken it; false for anything else. Never throws. */
  post(message: { readonly id: string; readonly body: string }): Promise<boolean>;
}
