// What we need kept and done to tell other systems of what is published, each in its own time.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** How far a receiver has been told. */
export interface Telling {
  readonly tenant: TenantId;
  /** Names the receiver without its address. */
  readonly receiver: string;
  /** Place in the feed after the last event told or given up, by year. */
  readonly cursors: Readonly<Record<string, number>>;
  /** A process is at it until then (ISO instant). */
  readonly busyUntil?: string;
  /** Times the next one was tried in vain, and when it is tried again (ISO instant). */
  readonly failed?: { readonly tries: number; readonly nextAt: string };
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
  /** Resolves with true once it has taken it; false for anything else. Never throws. */
  post(message: { readonly id: string; readonly body: string }): Promise<boolean>;
}
