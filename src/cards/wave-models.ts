// What the cards of surveys sent to many are made from.
import type { RoundInvitation, RoundSample } from '../domain/delivery/invitation-contents.ts';
import type { SendingDay } from '../domain/delivery/sending-days.ts';
import type { ItemChange } from '../domain/questions/compare-sets.ts';
import type { Privacy } from '../domain/questions/result-rules.ts';
import type { RateLine } from '../domain/round/rate-by-group.ts';
import type { RoundKind, RoundState } from '../domain/round/round.ts';
import type { AudienceFault, TypedAudience } from '../domain/round/typed-audience.ts';
import type { TypedWave, WaveFault } from '../domain/round/typed-wave.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Localized } from '../domain/shared/language.ts';

export type { RoundInvitation, RoundSample };

export interface WaveFormView {
  readonly id: RoundId;
  readonly typed: TypedWave;
  readonly sets: readonly { readonly id: string; readonly title: Localized }[];
  readonly lists: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly faults: readonly WaveFault[];
  readonly former?: RoundId;
}

export interface WaveAudienceView {
  readonly id: RoundId;
  readonly title: string;
  readonly way: 'posts' | 'mails';
  /** As typed, or as chosen before. */
  readonly typed: TypedAudience;
  readonly departments: readonly string[];
  readonly fault?: AudienceFault;
}

export interface WaveDays {
  readonly day: string;
  readonly count: number;
}

export interface WavePreviewView {
  readonly id: RoundId;
  readonly revision: number;
  readonly title: string;
  readonly privacy: Privacy;
  readonly kind: RoundKind;
  readonly total: number;
  readonly withoutApp: number;
  readonly doubles: number;
  readonly departments: readonly { readonly department?: string; readonly count: number }[];
  /** ISO instants. */
  readonly now: string;
  readonly endsAt: string;
  readonly days: readonly SendingDay[];
  /** The days planned for reminders, and those on which each comes. */
  readonly planned: readonly string[];
  readonly reminders: readonly (readonly WaveDays[])[];
  /** True when it goes to mails or posts that can be chosen anew. */
  readonly chosen: boolean;
  readonly confirm: boolean;
  readonly note?: 'changed' | 'nobody' | 'number-missing' | 'number-wrong' | 'few' | 'late';
  readonly tested?: true;
}

export interface WaveStatusView {
  readonly id: RoundId;
  readonly title: string;
  readonly kind: RoundKind;
  readonly state: RoundState;
  readonly asked: number;
  readonly answered: number;
  readonly lines: readonly RateLine[];
  /** ISO instants. */
  readonly now: string;
  readonly sendAt?: string;
  readonly endsAt: string;
  readonly closedAt?: string;
  /** Days, and how many of them are done. */
  readonly reminders: readonly string[];
  readonly reminded: number;
  readonly sent: number;
  readonly waiting: number;
  readonly nextDue?: string;
  readonly blocked: number;
  readonly hasFormer: boolean;
}

export interface WaveEndView {
  readonly id: RoundId;
  readonly title: string;
  /** It is out; otherwise it is called off. */
  readonly open: boolean;
  readonly missing: number;
}

export interface WaveListView {
  readonly items: readonly {
    readonly id: RoundId;
    readonly title: string;
    readonly kind: RoundKind;
    readonly state: RoundState;
    readonly asked: number;
    readonly sendAt?: string;
    readonly endsAt?: string;
  }[];
  /** The next page, when there is one. */
  readonly next?: number;
}

export interface WaveExtendView {
  readonly id: RoundId;
  readonly title: string;
  readonly until: string;
  readonly reminder: string;
  /** Days of reminders that are to come. */
  readonly coming: readonly string[];
  readonly faults: readonly ('until' | 'reminder')[];
}

export interface WaveMapView {
  readonly id: RoundId;
  readonly former: string;
  readonly items: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly before?: Localized;
    readonly change: ItemChange;
    /** It may be declared comparable. */
    readonly open: boolean;
  }[];
  readonly mapped: readonly string[];
  readonly mappedAt?: string;
}

export interface AbsentView {
  readonly id: RoundId;
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly mail?: string }[];
}

export interface UnhurriedView {
  readonly id: RoundId;
  readonly kind: RoundKind;
  readonly title: string;
  readonly reminded: boolean;
  /** The day of the next reminder. */
  readonly next?: string;
}
