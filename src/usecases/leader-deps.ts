// What the use cases of a leader are given.
import type { Calendar, Clock, Ids } from '../ports/clock.ts';
import type { GrantStore } from '../ports/grant-store.ts';
import type { InitiativeStore } from '../ports/initiative-store.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Likeness } from '../ports/likeness.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { QuestionSetStore } from '../ports/question-set-store.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { Projection } from './projection.ts';

export interface LeaderSettings {
  /** Days until a proposer hears from us at the latest. */
  readonly answerDays: number;
  readonly whoMayPropose: 'everyone' | 'leaders';
  readonly teamName: string;
  readonly municipality: string;
}

export interface LeaderDeps {
  readonly proposals: ProposalStore;
  readonly projection: Projection;
  readonly likeness: Likeness;
  readonly people: PeopleStore;
  readonly registry: RegistryStore;
  readonly grants: GrantStore;
  readonly initiatives: InitiativeStore;
  readonly sets: QuestionSetStore;
  readonly ledger: Pick<Ledger, 'blockedOf' | 'move' | 'queuedTo'>;
  readonly notifier: Pick<Notifier, 'member'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly settings: LeaderSettings;
}

/** The built-in set of the collection that is always open. */
export const COLLECTION_SET = 'forslag';
