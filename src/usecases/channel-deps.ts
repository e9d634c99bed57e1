// What the use cases of the administration channel are given.
import type { TenantId } from '../domain/shared/ids.ts';
import type { AuditStore } from '../ports/audit.ts';
import type { Calendar, Clock, Ids } from '../ports/clock.ts';
import type { CopyStore } from '../ports/copy-store.ts';
import type { ErasureStore } from '../ports/erasure-store.ts';
import type { GrantStore } from '../ports/grant-store.ts';
import type { InitiativeStore } from '../ports/initiative-store.ts';
import type { ReadJobHealth } from '../ports/job-health.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { LetterStore } from '../ports/letter-store.ts';
import type { Likeness } from '../ports/likeness.ts';
import type { Log } from '../ports/log.ts';
import type { Notifier } from '../ports/notifier.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { QuestionSetStore } from '../ports/question-set-store.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { RoundTextStore } from '../ports/round-text-store.ts';
import type { Search } from '../ports/search.ts';
import type { Suggest } from '../ports/suggest.ts';
import type { ThemeStore } from '../ports/theme-store.ts';
import type { WorkshopStore } from '../ports/workshop-store.ts';
import type { Administrators } from './administrators.ts';
import type { BehindDeps } from './operations/receivers-behind.ts';
import type { Projection } from './projection.ts';

export interface ChannelSettings {
  /** Id of the team in which a channel may be bound without a code. */
  readonly adminTeam?: string;
  /** Messages a second that go out. */
  readonly sendsPerSecond: number;
}

/** How this process stands with sending. */
export interface SenderStanding {
  /** It is the one that sends. */
  readonly holds: boolean;
  /** Teams does not let us in: with what code, and since when (ISO instant). */
  readonly stopped?: { readonly code: string; readonly since: string };
  /** Milliseconds for which Teams has asked us to wait; 0 when it has not. */
  readonly pausedMs: number;
}

/** What this process knows of its own work. */
export interface DeliveryStanding {
  standing(tenant: TenantId): SenderStanding;
  readonly health: ReadJobHealth;
}

export interface ChannelDeps extends BehindDeps {
  readonly proposals: Pick<
    ProposalStore,
    | 'proposal'
    | 'endorsement'
    | 'endorsements'
    | 'history'
    | 'feed'
    | 'lastSeq'
    | 'change'
    | 'versions'
    | 'redact'
    | 'drafts'
    | 'dropDraft'
  >;
  readonly projection: Pick<Projection, 'proposals' | 'lately'>;
  readonly people: PeopleStore;
  readonly registry: RegistryStore;
  readonly grants: GrantStore;
  readonly audit: AuditStore;
  readonly copies: CopyStore;
  readonly erasures: Pick<ErasureStore, 'noteHidden'>;
  readonly roundTexts: RoundTextStore;
  readonly rounds: Pick<RoundStore, 'all'>;
  readonly workshops: Pick<WorkshopStore, 'notes'>;
  readonly initiatives: InitiativeStore;
  readonly themes: ThemeStore;
  readonly sets: Pick<QuestionSetStore, 'get'>;
  readonly jobs: JobStore;
  readonly letters: LetterStore;
  readonly ledger: Pick<
    Ledger,
    'standing' | 'lease' | 'attention' | 'entry' | 'move' | 'queuedTo' | 'slots' | 'tally'
  >;
  readonly delivery: DeliveryStanding;
  readonly log: Pick<Log, 'info'>;
  readonly notifier: Pick<Notifier, 'members'>;
  readonly administrators: Administrators;
  readonly search: Search;
  readonly likeness: Likeness;
  readonly suggest: Suggest;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly calendar: Calendar;
  readonly settings: ChannelSettings;
}
