// What the use cases of the administration channel are given.
import type { Calendar, Clock, Ids } from '../ports/clock.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { QuestionSetStore } from '../ports/question-set-store.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { Search } from '../ports/search.ts';
import type { Administrators } from './administrators.ts';
import type { Projection } from './projection.ts';

export interface ChannelSettings {
  /** Id of the team in which a channel may be bound without a code. */
  readonly adminTeam?: string;
}

export interface ChannelDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'history' | 'feed' | 'lastSeq'>;
  readonly projection: Pick<Projection, 'proposals'>;
  readonly people: PeopleStore;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly sets: Pick<QuestionSetStore, 'get'>;
  readonly jobs: JobStore;
  readonly notifier: Pick<Notifier, 'members'>;
  readonly administrators: Administrators;
  readonly search: Search;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly settings: ChannelSettings;
}
